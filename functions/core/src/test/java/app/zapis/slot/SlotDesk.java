package app.zapis.slot;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.company.Company;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.MovableClock;
import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;
import app.zapis.slot.SlotsOutcome.Day;
import app.zapis.slot.SlotsOutcome.Found;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Where one asks for slots, at [Clinic#NOW] unless said otherwise.
final class SlotDesk {
    private final MovableClock clock = new MovableClock(Clinic.NOW);
    private final InMemoryPorts ports = new InMemoryPorts(clock);

    SlotDesk(Resource... resources) {
        ports.save(Clinic.COMPANY);
        Arrays.stream(resources).forEach(ports::save);
    }

    SlotDesk with(Company company) {
        ports.save(company);
        return this;
    }

    SlotDesk at(Instant now) {
        clock.set(now);
        return this;
    }

    /// Even where there is no room.
    SlotDesk booked(Booking... bookings) {
        Arrays.stream(bookings)
                .forEach(booking -> ports.bookings().claim(booking, Capacities.UNLIMITED));
        return this;
    }

    SlotsOutcome ask(SlotQuery query) {
        return new FindSlots(ports.slotBoard(), clock).find(query);
    }

    /// The answer for a day, for as long as is usual.
    SlotsOutcome ask(LocalDate day, Resource... resources) {
        return ask(query(day, 1, SlotQuery.USUAL, resources));
    }

    /// The slots of a day as `HH:mm`, for as long as is usual.
    String slots(LocalDate day, Resource... resources) {
        return slots(day, SlotQuery.USUAL, resources);
    }

    /// The slots of a day as `HH:mm`.
    String slots(LocalDate day, int minutes, Resource... resources) {
        return days(day, 1, minutes, resources).stream()
                .flatMap(one -> one.slots().stream())
                .map(slot -> slot.toLocalTime().toString())
                .collect(Collectors.joining(" "));
    }

    /// The slots with their offsets.
    List<OffsetDateTime> exactSlots(LocalDate day, Resource... resources) {
        return days(day, 1, SlotQuery.USUAL, resources).getFirst().slots();
    }

    List<Day> days(LocalDate from, int days, int minutes, Resource... resources) {
        var outcome = ask(query(from, days, minutes, resources));
        return switch (outcome) {
            case Found(_, _, var found) -> found;
            case SlotsOutcome.UnknownResource _,
                    SlotsOutcome.CompanionOnly _,
                    SlotsOutcome.TooLong _ ->
                    throw new AssertionError("found nothing: " + outcome);
        };
    }

    static SlotQuery query(LocalDate from, int days, int minutes, Resource... resources) {
        var ids = Arrays.stream(resources).map(Resource::id).toList();
        return new SlotQuery(ids, from, days, minutes);
    }
}
