package app.zapis.limit;

import app.zapis.company.Limits;

import java.time.Instant;
import java.util.Optional;

/// How often a caller's address, his phone and everyone together have asked, his present request included.
///
/// @param phone how many bookings were asked for on this day; those refused are none
public record Counts(Count address, int phone, Count stack) {
    /// When another request would be let in again, if this was one too many.
    public Optional<Instant> tooManyUntil(Limits limits, Window window) {
        if (address.inDay() > limits.bookingsPerAddressPerDay()
                || phone > limits.bookingsPerPhonePerDay()
                || stack.inDay() > limits.bookingsPerDay()) {
            return Optional.of(window.dayEnd());
        }
        return address.inHour() > limits.bookingsPerAddressPerHour()
                        || stack.inHour() > limits.bookingsPerHour()
                ? Optional.of(window.hourEnd())
                : Optional.empty();
    }
}
