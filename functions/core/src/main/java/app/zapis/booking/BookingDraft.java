package app.zapis.booking;

import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.resource.Resource;
import app.zapis.resource.Settings;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// A request whose resources and phone number are known, on its way to becoming a booking.
///
/// @param id that the booking gets
/// @param settings of the request's resources, all of which exist
record BookingDraft(BookingId id, BookingRequest request, Settings settings, Phone phone) {
    /// The resources, in the order in which they were named.
    List<Resource> resources() {
        return settings.existing(request.resources());
    }

    /// The wanted time.
    Interval interval() {
        var length =
                request.durationMinutes() == BookingRequest.USUAL
                        ? resources().getFirst().rules().duration()
                        : Duration.ofMinutes(request.durationMinutes());
        return Interval.from(request.start(), length);
    }

    /// The booking that it asks for.
    ///
    /// @param chance a cryptographically strong source, for the link key
    Booking booking(Actor by, Instant now, RandomGenerator chance) {
        var visit = Visit.to(resources(), interval());
        return new Booking(
                id,
                LinkKey.random(chance),
                new Status.Booked(),
                visit,
                client(),
                request.comment(),
                request.service(),
                new Origin(now, by, visit, request.fingerprint(phone)),
                new LastMove.Never(),
                false,
                0,
                1,
                List.of());
    }

    private Client client() {
        var language = request.person().language();
        return new Client(
                request.person().name(),
                phone,
                language.isEmpty() ? settings.company().language() : new Language(language));
    }
}
