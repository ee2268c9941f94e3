package app.zapis.booking;

import app.zapis.resource.Resource;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Footprint;

import java.util.List;
import java.util.stream.Stream;

/// Finds out whether more of a resource is claimed than there is.
public final class Overbookings {
    private final Clashes clashes;
    private final SettingsSource settings;

    /// @param board knows who claims what
    /// @param settings say how much there is
    public Overbookings(Board board, SettingsSource settings) {
        this.clashes = new Clashes(board);
        this.settings = settings;
    }

    /// Whether the time that a booking holds is claimed by more than there is room for.
    ///
    /// @param changed another booking as it is now, of which the lists may not know yet
    public boolean lasts(Booking booking, Booking changed) {
        var found = settings.read(booking.visit().resources());
        return booking.held().stream()
                .anyMatch(claim ->
                        most(claim, others(claim, booking, changed)) + 1 > capacity(claim, found));
    }

    private List<Footprint> others(Claim claim, Booking booking, Booking changed) {
        var listed =
                clashes.around(claim).stream()
                        .filter(other -> !other.id().equals(booking.id()))
                        .filter(other -> !other.id().equals(changed.id()));
        return Stream.concat(listed, Stream.of(changed))
                .flatMap(other -> other.held().stream())
                .filter(claim::overlaps)
                .map(Claim::footprint)
                .toList();
    }

    /// How many of the others hold the same quantum of the claim at once. More begin to where one of them begins.
    private static long most(Claim claim, List<Footprint> others) {
        return others.stream()
                .mapToInt(one -> Math.max(one.from(), claim.footprint().from()))
                .mapToLong(quantum ->
                        others.stream()
                                .filter(other -> other.from() <= quantum && quantum < other.to())
                                .count())
                .max()
                .orElse(0);
    }

    private static int capacity(Claim claim, Settings found) {
        return found.find(claim.resource()).map(Resource::capacity).orElse(1);
    }
}
