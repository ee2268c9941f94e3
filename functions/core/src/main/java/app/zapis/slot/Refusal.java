package app.zapis.slot;

import app.zapis.company.Company;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Visibility;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Why the rules do not let a client have an interval, whoever else holds it.
public sealed interface Refusal {
    /// All the resources can only be booked together with another.
    record CompanionOnly() implements Refusal {}

    /// A booking that long could not be moved later.
    record TooLong() implements Refusal {}

    /// The start is within the notice, which ends at `earliest`.
    record TooSoon(Instant earliest) implements Refusal {}

    /// The start is beyond the horizon, which ends after `last`.
    record TooFar(LocalDate last) implements Refusal {}

    /// The resource does not work then, by its hours or an absence.
    record OutsideHours(ResourceId resource) implements Refusal {}

    /// Bookings start at other times.
    record OffStep(int stepMinutes) implements Refusal {}

    /// The first rule in the way of a client, if one is. Notice, horizon and steps are those of the first resource.
    static Optional<Refusal> find(
            List<Resource> resources, Company company, Interval interval, Instant now) {
        var first = resources.getFirst();
        if (resources.stream()
                .allMatch(resource -> resource.visibility() == Visibility.COMPANION)) {
            return Optional.of(new CompanionOnly());
        }
        if (!fits(resources, interval)) {
            return Optional.of(new TooLong());
        }
        if (interval.start().isBefore(Window.earliest(first, now))) {
            return Optional.of(new TooSoon(Window.earliest(first, now)));
        }
        var last = Window.lastDay(first, now);
        if (LocalDate.ofInstant(interval.start(), first.zone()).isAfter(last)) {
            return Optional.of(new TooFar(last));
        }
        return closed(resources, company, interval)
                .or(() -> offStep(first, company, interval.start()));
    }

    /// The first rule in the way of staff, who need no notice, horizon or steps, if one is.
    static Optional<Refusal> findForStaff(
            List<Resource> resources, Company company, Interval interval) {
        return fits(resources, interval)
                ? closed(resources, company, interval)
                : Optional.of(new TooLong());
    }

    /// Whether the table can store and move a booking of that interval.
    static boolean fits(List<Resource> resources, Interval interval) {
        return Span.fits(
                resources.stream()
                        .map(resource -> Footprint.of(interval, resource.rules().buffer()))
                        .toList());
    }

    private static Optional<Refusal> closed(
            List<Resource> resources, Company company, Interval interval) {
        return resources.stream()
                .filter(resource -> !Availability.isOpen(resource, company, interval))
                .<Refusal>map(resource -> new OutsideHours(resource.id()))
                .findFirst();
    }

    private static Optional<Refusal> offStep(Resource first, Company company, Instant start) {
        return Availability.isStart(first, company, start)
                ? Optional.empty()
                : Optional.of(new OffStep(first.rules().stepMinutes()));
    }
}
