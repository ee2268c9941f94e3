package app.zapis.slot;

import app.zapis.company.Company;
import app.zapis.resource.Resource;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;
import app.zapis.schedule.Quantum;

import java.time.Instant;
import java.util.BitSet;

/// What decides whether one resource can be booked: its settings and what is claimed of it.
///
/// @param company whose hours hold where the resource has none of its own
/// @param load what is claimed, over all the time that is asked about
public record Availability(Resource resource, Company company, Load load) {
    /// Whether the resource works during the whole interval. Says nothing of claims.
    public static boolean isOpen(Resource resource, Company company, Interval interval) {
        int from = Quantum.floor(interval.start());
        int to = Quantum.ceiling(interval.end());
        return new Openings(resource, company).open(from, to).nextClearBit(0) >= to - from;
    }

    /// Whether bookings may start at that moment by the resource's hours and step. Says nothing of claims.
    public static boolean isStart(Resource resource, Company company, Instant start) {
        int quantum = Quantum.floor(start);
        return Quantum.isStart(start)
                && new Openings(resource, company).starts(quantum, quantum + 1).get(0);
    }

    /// What a booking of `interval` would claim of the resource.
    public Footprint footprint(Interval interval) {
        return Footprint.of(interval, resource.rules().buffer());
    }

    /// The quanta between two, counted from `from`, at which bookings may start by hours and step.
    BitSet starts(int from, int to) {
        return new Openings(resource, company).starts(from, to);
    }
}
