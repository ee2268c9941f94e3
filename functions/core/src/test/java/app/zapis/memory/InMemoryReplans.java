package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.message.Replan;
import app.zapis.message.Replans;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// Replans in memory.
public final class InMemoryReplans implements Replans {
    private final InMemoryTable table;

    /// The replans of `table`.
    public InMemoryReplans(InMemoryTable table) {
        this.table = table;
    }

    void begin(Scope scope) {
        table.put(new Replan(scope, table.nextReplan(), "", ""));
    }

    @Override
    public Optional<Replan> find(Scope scope) {
        synchronized (table) {
            return Optional.ofNullable(table.replans.get(scope));
        }
    }

    @Override
    public Page page(ResourceId resource, String after, Instant moment, int most) {
        synchronized (table) {
            var left =
                    table.bookings.values().stream()
                            .filter(booking -> isListed(booking, resource))
                            .filter(booking -> entry(booking).compareTo(after) > 0)
                            .sorted(Comparator.comparing(InMemoryReplans::entry))
                            .limit(most)
                            .toList();
            var end = left.size() < most ? "" : entry(left.getLast());
            return new Page(
                    left.stream()
                            .filter(booking -> booking.interval().end().isAfter(moment))
                            .map(Booking::id)
                            .toList(),
                    end);
        }
    }

    private static boolean isListed(Booking booking, ResourceId resource) {
        return booking.held().stream().anyMatch(claim -> claim.resource().equals(resource));
    }

    private static String entry(Booking booking) {
        return booking.start() + "#" + booking.id();
    }

    @Override
    public void advance(Replan replan) {
        synchronized (table) {
            if (isAsRead(replan)) {
                table.put(
                        new Replan(
                                replan.scope(),
                                table.nextReplan(),
                                replan.resource(),
                                replan.after()));
            }
        }
    }

    @Override
    public void finish(Replan replan) {
        synchronized (table) {
            if (isAsRead(replan)) {
                table.replans.remove(replan.scope());
            }
        }
    }

    private boolean isAsRead(Replan replan) {
        return find(replan.scope())
                .filter(stored -> stored.version() == replan.version())
                .isPresent();
    }
}
