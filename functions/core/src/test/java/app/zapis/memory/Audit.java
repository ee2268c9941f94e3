package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.slot.Load;
import app.zapis.slot.SlotBoard;

import java.util.List;
import java.util.stream.IntStream;

/// Compares what the agendas hold with what the live bookings ask for.
public final class Audit {
    private final SlotBoard board;
    private final Footprint stretch;

    /// @param stretch how far it looks
    public Audit(SlotBoard board, Footprint stretch) {
        this.board = board;
        this.stretch = stretch;
    }

    /// A counter that is not as it should be.
    public record Difference(ResourceId resource, int quantum, int held, int asked) {}

    /// Where the agendas differ from the bookings; nowhere, if all is well.
    public List<Difference> differences(List<ResourceId> resources, List<Booking> bookings) {
        var loads = board.read(resources, stretch).loads();
        return resources.stream()
                .flatMap(resource ->
                        IntStream.range(stretch.from(), stretch.to())
                                .mapToObj(quantum ->
                                        new Difference(
                                                resource,
                                                quantum,
                                                loads.getOrDefault(resource, Load.NOTHING)
                                                        .at(quantum),
                                                asked(resource, quantum, bookings))))
                .filter(one -> one.held() != one.asked())
                .toList();
    }

    private static int asked(ResourceId resource, int quantum, List<Booking> bookings) {
        var wanted = new Footprint(quantum, quantum + 1);
        return Math.toIntExact(
                bookings.stream()
                        .flatMap(booking -> booking.held().stream())
                        .filter(claim -> claim.resource().equals(resource))
                        .filter(claim -> claim.footprint().contains(wanted))
                        .count());
    }
}
