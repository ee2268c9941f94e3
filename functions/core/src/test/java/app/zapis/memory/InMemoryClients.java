package app.zapis.memory;

import app.zapis.client.Client;
import app.zapis.client.ClientCard;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.company.Versioned;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// Clients in memory.
public final class InMemoryClients implements Clients {
    private final InMemoryTable table;

    /// The clients of `table`.
    public InMemoryClients(InMemoryTable table) {
        this.table = table;
    }

    /// What is stored of a phone.
    ///
    /// @param known whether anybody has booked with it
    record Entry(ClientCard card, boolean known, long version) {
        private static Entry none(Phone phone) {
            var nobody = new Client("", phone, Language.EN);
            return new Entry(new ClientCard(nobody, false, ""), false, Versioned.NEW);
        }

        private Entry with(ClientCard card) {
            return new Entry(card, known, version + 1);
        }

        /// Who is known by that name and language already does not change.
        private Entry knowing(Client client) {
            return known && card.client().equals(client)
                    ? this
                    : new Entry(card.with(client.name(), client.language()), true, version + 1);
        }
    }

    private Entry entry(Phone phone) {
        return Optional.ofNullable(table.clients.get(phone)).orElseGet(() -> Entry.none(phone));
    }

    private void change(Phone phone, UnaryOperator<Entry> change) {
        table.clients.put(phone, change.apply(entry(phone)));
    }

    @Override
    public boolean hasOptedOut(Phone phone) {
        synchronized (table) {
            return entry(phone).card().optedOut();
        }
    }

    @Override
    public void setOptOut(Phone phone, boolean optOut) {
        synchronized (table) {
            change(phone, entry -> entry.with(entry.card().with(optOut)));
        }
    }

    @Override
    public Optional<Versioned<ClientCard>> find(Phone phone) {
        synchronized (table) {
            return Optional.of(entry(phone))
                    .filter(Entry::known)
                    .map(entry -> new Versioned<>(entry.card(), entry.version()));
        }
    }

    @Override
    public boolean save(Versioned<ClientCard> card) {
        synchronized (table) {
            var phone = card.value().client().phone();
            var asRead =
                    table.clients.containsKey(phone) && entry(phone).version() == card.version();
            if (asRead) {
                change(phone, entry -> entry.with(card.value()));
            }
            return asRead;
        }
    }

    /// Notes who has booked.
    void introduce(Client client) {
        change(client.phone(), entry -> entry.knowing(client));
    }

    @Override
    public void forget(Phone phone) {
        synchronized (table) {
            table.clients.remove(phone);
            table.clientLists.remove(phone);
        }
    }
}
