package app.zapis.message;

import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.client.Clients;
import app.zapis.client.Phone;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Forgets those who have not come for longer than the company keeps data. It does so in steps, oldest first, and knows
/// of no yesterday: stopped at any point, the next step goes on, and a setting that has changed holds from then on.
public final class EraseOldClients {
    /// How many are looked at in one step.
    public static final int STEP = 100;

    private final SettingsSource settings;
    private final Clients clients;
    private final Board board;
    private final EraseClient eraseClient;
    private final InstantSource clock;

    /// @param settings knows for how long data are kept
    /// @param clock says what is long ago
    public EraseOldClients(
            SettingsSource settings,
            Clients clients,
            Board board,
            EraseClient eraseClient,
            InstantSource clock) {
        this.settings = settings;
        this.clients = clients;
        this.board = board;
        this.eraseClient = eraseClient;
        this.clock = clock;
    }

    /// Takes one step; does nothing where data are kept until they are erased by hand.
    ///
    /// @return how many clients were looked at
    /// @throws RuntimeException what was thrown at the first that could not be forgotten, after the rest
    public int erase() {
        var days = settings.read(List.of()).company().house().findRetentionDays();
        return days.isEmpty() ? 0 : erase(clock.instant().minus(Duration.ofDays(days.getAsInt())));
    }

    private int erase(Instant lastDay) {
        var old = clients.lastSeenBefore(lastDay, STEP);
        var failures = new ArrayList<RuntimeException>();
        OneByOne.each(old, phone -> erase(phone, lastDay), (_, failure) -> failures.add(failure));
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return old.size();
    }

    /// That somebody is old is only a hint; whether he is, his bookings say.
    private void erase(Phone phone, Instant lastDay) {
        var last =
                board.of(phone).stream()
                        .map(Booking::interval)
                        .map(Interval::end)
                        .max(Comparator.naturalOrder())
                        .filter(end -> !end.isBefore(lastDay));
        if (last.isPresent()) {
            clients.seen(phone, last.get());
        } else {
            // Who cannot be forgotten just now is as old the next time.
            var _ = eraseClient.erase(phone);
        }
    }
}
