package app.zapis.memory;

import app.zapis.booking.BookingId;
import app.zapis.client.Client;
import app.zapis.client.ClientCard;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.message.ClientLists;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Clients in memory.
public final class InMemoryClients implements Clients, ClientLists {
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
    public void forget(Phone phone, Set<BookingId> erased) {
        synchronized (table) {
            var listed = table.clientLists.getOrDefault(phone, Map.of());
            if (erased.containsAll(listed.keySet())) {
                table.clients.remove(phone);
                table.clientLists.remove(phone);
            } else {
                listed.keySet().removeAll(erased);
            }
        }
    }

    /// When the last booking ends is to be seen from the bookings themselves.
    @Override
    public List<Phone> lastSeenBefore(Instant moment, int most) {
        synchronized (table) {
            return table.clientLists.keySet().stream()
                    .filter(phone -> lastEnd(phone).isBefore(moment))
                    .sorted(Comparator.comparing(this::lastEnd))
                    .limit(most)
                    .toList();
        }
    }

    private Instant lastEnd(Phone phone) {
        return table.clientLists.getOrDefault(phone, Map.of()).values().stream()
                .map(booking -> booking.interval().end())
                .max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    @Override
    public void seen(Phone phone, Instant end) {
        // Nothing to note: see above.
    }
}
