package app.zapis.booking;

import app.zapis.booking.BookingOutcome.Booked;
import app.zapis.booking.BookingOutcome.Busy;
import app.zapis.booking.BookingOutcome.InvalidPhone;
import app.zapis.booking.BookingOutcome.KeyReused;
import app.zapis.booking.BookingOutcome.Refused;
import app.zapis.booking.BookingOutcome.Replayed;
import app.zapis.booking.BookingOutcome.SlotTaken;
import app.zapis.booking.BookingOutcome.UnknownResource;
import app.zapis.booking.Bookings.ClaimResult;
import app.zapis.client.PhoneNumbers;
import app.zapis.resource.SettingsSource;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Books one interval of one or more resources for one client, all of them or none.
public final class CreateBooking {
    private final SettingsSource source;
    private final PhoneNumbers phones;
    private final Bookings bookings;
    private final NearestStarts nearestStarts;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /// @param clock says what is too soon
    /// @param chance a cryptographically strong source, for ids and link keys
    public CreateBooking(
            SettingsSource source,
            PhoneNumbers phones,
            Bookings bookings,
            NearestStarts nearestStarts,
            InstantSource clock,
            RandomGenerator chance) {
        this.source = source;
        this.phones = phones;
        this.bookings = bookings;
        this.nearestStarts = nearestStarts;
        this.clock = clock;
        this.chance = chance;
    }

    /// Claims and stores, or refuses and changes nothing. Two trips to the table: settings, transaction.
    public BookingOutcome create(BookingRequest request) {
        var settings = source.read(request.resources());
        return phones.find(request.person().phone(), settings.company().sms().homeCountry())
                .map(phone -> create(new BookingDraft(request, settings, phone)))
                .orElseGet(InvalidPhone::new);
    }

    private BookingOutcome create(BookingDraft draft) {
        return refusal(draft)
                .map(refused -> replayOr(refused, draft))
                .orElseGet(() -> claim(draft));
    }

    private Optional<BookingOutcome> refusal(BookingDraft draft) {
        var unbookable = draft.settings().findUnbookable(draft.request().resources());
        if (unbookable.isPresent()) {
            return Optional.of(new UnknownResource(unbookable.get()));
        }
        var company = draft.settings().company();
        return Refusal.find(draft.resources(), company, draft.interval(), clock.instant())
                .map(Refused::new);
    }

    /// A request that is repeated late can break a rule that it kept when it was first made.
    private BookingOutcome replayOr(BookingOutcome refused, BookingDraft draft) {
        if (draft.request().idempotencyKey().isEmpty()) {
            return refused;
        }
        return bookings.find(draft.request().idFor(draft.phone()))
                .map(booking -> replay(booking, draft.request().fingerprint(draft.phone())))
                .orElse(refused);
    }

    private static BookingOutcome replay(Booking booking, String fingerprint) {
        return booking.origin().request().equals(fingerprint)
                ? new Replayed(booking)
                : new KeyReused();
    }

    private BookingOutcome claim(BookingDraft draft) {
        var booking = draft.booking(Actor.CLIENT, clock.instant(), chance);
        return switch (bookings.claim(booking, Capacities.of(draft.resources()))) {
            case ClaimResult.Claimed() -> new Booked(booking);
            case ClaimResult.Exists(var earlier) -> replay(earlier, booking.origin().request());
            case ClaimResult.Taken() -> new SlotTaken(alternatives(draft));
            case ClaimResult.Busy() -> new Busy();
        };
    }

    private List<OffsetDateTime> alternatives(BookingDraft draft) {
        return nearestStarts.near(draft.settings(), draft.resources(), draft.interval());
    }
}
