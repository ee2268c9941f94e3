package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.booking.Claim;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.slot.Load;
import app.zapis.slot.SlotBoard;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    public record Difference(ResourceId resource, int quantum, int held, long asked) {}

    /// Where the agendas differ from the bookings; nowhere, if all is well.
    public List<Difference> differences(List<ResourceId> resources, List<Booking> bookings) {
        var loads = board.read(resources, stretch).loads();
        return resources.stream()
                .flatMap(resource ->
                        differences(
                                resource,
                                loads.getOrDefault(resource, Load.NOTHING),
                                asked(resource, bookings)))
                .toList();
    }

    private Stream<Difference> differences(
            ResourceId resource, Load load, Map<Integer, Long> asked) {
        return IntStream.range(stretch.from(), stretch.to())
                .mapToObj(quantum ->
                        new Difference(
                                resource,
                                quantum,
                                load.at(quantum),
                                asked.getOrDefault(quantum, 0L)))
                .filter(one -> one.held() != one.asked());
    }

    private static Map<Integer, Long> asked(ResourceId resource, List<Booking> bookings) {
        return bookings.stream()
                .flatMap(booking -> booking.held().stream())
                .filter(claim -> claim.resource().equals(resource))
                .map(Claim::footprint)
                .flatMap(footprint -> IntStream.range(footprint.from(), footprint.to()).boxed())
                .collect(Collectors.groupingBy(quantum -> quantum, Collectors.counting()));
    }
}
