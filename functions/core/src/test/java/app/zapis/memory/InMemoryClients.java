package app.zapis.memory;

import app.zapis.client.ClientCard;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.company.Versioned;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Opt-outs in memory.
public final class InMemoryClients implements Clients {
    private final InMemoryTable table;
    private final Map<Phone, Versioned<ClientCard>> cards = new HashMap<>();

    /// The clients of `table`.
    public InMemoryClients(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public boolean hasOptedOut(Phone phone) {
        synchronized (table) {
            return table.optOuts.contains(phone);
        }
    }

    @Override
    public void setOptOut(Phone phone, boolean optOut) {
        synchronized (table) {
            if (optOut) {
                table.optOuts.add(phone);
            } else {
                table.optOuts.remove(phone);
            }
        }
    }

    @Override
    public Optional<Versioned<ClientCard>> find(Phone phone) {
        synchronized (table) {
            return Optional.ofNullable(cards.get(phone))
                    .map(card -> card.map(value -> value.with(table.optOuts.contains(phone))));
        }
    }

    @Override
    public boolean save(Versioned<ClientCard> card) {
        synchronized (table) {
            var phone = card.value().client().phone();
            if (find(phone).map(Versioned::version).orElse(Versioned.NEW) != card.version()) {
                return false;
            }
            cards.put(phone, card.stored());
            setOptOut(phone, card.value().optedOut());
            return true;
        }
    }

    @Override
    public void forget(Phone phone) {
        synchronized (table) {
            cards.remove(phone);
            table.optOuts.remove(phone);
        }
    }
}
