package app.zapis.booking;

import app.zapis.booking.Bookings.ChangeResult;
import app.zapis.booking.StaffOutcome.Busy;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.SlotTaken;
import app.zapis.booking.StaffOutcome.Stale;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.schedule.Footprint;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.SlotBoard;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// Lets a booking take time that it does not hold: where there is room, or where an employee wants it all the same.
public final class TakeTime {
    private final Bookings bookings;
    private final SlotBoard slots;
    private final Clashes clashes;
    private final InstantSource clock;

    /// @param slots finds alternatives
    /// @param board knows who is in the way
    public TakeTime(Bookings bookings, SlotBoard slots, Board board, InstantSource clock) {
        this.bookings = bookings;
        this.slots = slots;
        this.clashes = new Clashes(board);
        this.clock = clock;
    }

    /// What the booking becomes.
    @FunctionalInterface
    interface Change {
        /// @param overbooked whether it is put onto taken time on purpose
        Booking after(boolean overbooked);
    }

    /// @param settings of the resources that the booking is to hold
    /// @param overbook whether taken time may be taken once more
    StaffOutcome take(Booking before, Change change, Settings settings, boolean overbook) {
        var after = change.after(false);
        var capacities = Capacities.of(settings.existing(after.visit().resources()));
        var result = bookings.move(before, after, capacities);
        if (!(result instanceof ChangeResult.Taken)) {
            return outcome(result, after, List.of());
        }
        return overbook ? overbook(before, change.after(true)) : taken(before, after, settings);
    }

    private StaffOutcome overbook(Booking before, Booking after) {
        var result = bookings.move(before, after, Capacities.UNLIMITED);
        return outcome(result, after, clashes.of(after));
    }

    private static StaffOutcome outcome(
            ChangeResult result, Booking after, List<BookingId> clashes) {
        return switch (result) {
            case ChangeResult.Changed() -> new Done(after, clashes);
            case ChangeResult.Stale() -> new Stale();
            case ChangeResult.Taken(), ChangeResult.Busy() -> new Busy();
        };
    }

    private StaffOutcome taken(Booking before, Booking wanted, Settings settings) {
        var resources = settings.existing(wanted.visit().resources());
        Map<ResourceId, Footprint> own = before.status().live() ? before.visit().held() : Map.of();
        var alternatives =
                new NearestStarts(slots.without(own), clock)
                        .near(settings, resources, wanted.interval());
        return new SlotTaken(alternatives, clashes.of(wanted));
    }
}
