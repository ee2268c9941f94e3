package app.zapis.booking;

import app.zapis.client.Phone;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What a client asks for.
///
/// @param idempotencyKey the same for the same wish, empty for none
/// @param resources at least one; the first gives zone, duration and steps
/// @param start when it should begin
/// @param durationMinutes how long, a multiple of 5, or [#USUAL]
/// @param person who comes
/// @param comment for the company, may be empty
/// @param service the id of the chosen service, empty for none
public record BookingRequest(
        String idempotencyKey,
        List<ResourceId> resources,
        Instant start,
        int durationMinutes,
        Person person,
        String comment,
        String service) {
    /// As long as a booking of the first resource usually is.
    public static final int USUAL = 0;

    /// The list is copied.
    public BookingRequest {
        resources = List.copyOf(resources);
    }

    /// Who comes, in his own words.
    ///
    /// @param phone as people write it
    /// @param language two letters, empty where he did not say
    public record Person(String name, String phone, String language) {
        /// Hides the person, so that no name can reach a log by accident.
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /// The id that the booking gets if the request has an idempotency key.
    public Optional<BookingId> findId(Phone phone) {
        return idempotencyKey.isEmpty()
                ? Optional.empty()
                : Optional.of(BookingId.derived(idempotencyKey, phone.e164()));
    }

    /// The id that the booking gets.
    ///
    /// @param chance a cryptographically strong source, for a request without an idempotency key
    BookingId id(Phone phone, RandomGenerator chance) {
        return findId(phone).orElseGet(() -> BookingId.random(chance));
    }

    /// Tells this request from another one with the same key.
    String fingerprint(Phone phone) {
        return Fingerprint.of(
                resources.toString(),
                start.toString(),
                Integer.toString(durationMinutes),
                person.name(),
                phone.e164(),
                person.language(),
                comment,
                service);
    }
}
