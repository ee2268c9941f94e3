package app.zapis.booking;

import app.zapis.booking.BookingOutcome.Booked;
import app.zapis.booking.BookingOutcome.Busy;
import app.zapis.booking.BookingOutcome.InvalidPhone;
import app.zapis.booking.BookingOutcome.KeyReused;
import app.zapis.booking.BookingOutcome.Refused;
import app.zapis.booking.BookingOutcome.Replayed;
import app.zapis.booking.BookingOutcome.SlotTaken;
import app.zapis.booking.BookingOutcome.TooMany;
import app.zapis.booking.BookingOutcome.UnknownResource;
import app.zapis.booking.BookingOutcome.Unreachable;
import app.zapis.booking.Bookings.ClaimResult;
import app.zapis.booking.Reception.Arrival;
import app.zapis.client.NoSms;
import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;
import app.zapis.limit.Address;
import app.zapis.limit.Caller;
import app.zapis.limit.Counted;
import app.zapis.resource.SettingsSource;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Books one interval of one or more resources for one client, all of them or none, as often as strangers may.
public final class CreateBooking {
    private final SettingsSource source;
    private final Reception reception;
    private final PhoneNumbers phones;
    private final Bookings bookings;
    private final NearestStarts nearestStarts;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /// @param source knows the country of numbers without a country code
    /// @param clock says what is too soon
    /// @param chance a cryptographically strong source, for ids and link keys
    public CreateBooking(
            SettingsSource source,
            Reception reception,
            PhoneNumbers phones,
            Bookings bookings,
            NearestStarts nearestStarts,
            InstantSource clock,
            RandomGenerator chance) {
        this.source = source;
        this.reception = reception;
        this.phones = phones;
        this.bookings = bookings;
        this.nearestStarts = nearestStarts;
        this.clock = clock;
        this.chance = chance;
    }

    /// Claims and stores, or refuses and changes nothing but the counts of requests. Two trips to the table: reception,
    /// transaction; one more for a phone without its country code, one more for one that has just booked a lot.
    ///
    /// @param address from which the request came
    public BookingOutcome create(BookingRequest request, Address address) {
        return findPhone(request.person().phone())
                .map(phone -> create(request, new Caller(address, phone, clock.instant())))
                .orElseGet(InvalidPhone::new);
    }

    private Optional<Phone> findPhone(String written) {
        return phones.find(written, PhoneNumbers.NO_COUNTRY)
                .or(() ->
                        phones.find(written, source.read(List.of()).company().sms().homeCountry()));
    }

    private BookingOutcome create(BookingRequest request, Caller caller) {
        var id = request.id(caller.phone(), chance);
        var ticket = Ticket.random(id, chance);
        var outcome = answer(id, request, caller, reception.receive(ticket, request, caller));
        var surplus = surplus(outcome);
        if (!surplus.isEmpty()) {
            reception.takeBack(surplus, ticket, caller);
        }
        return outcome;
    }

    /// Only a booking is counted for its phone and for all, or anyone could use up what others may book. A refusal counts
    /// for the address, since it tells something; the answer to a repeated request tells nothing new.
    private static Set<Counted> surplus(BookingOutcome outcome) {
        return switch (outcome) {
            case Booked _ -> Set.of();
            case Replayed _, TooMany _, Busy() -> EnumSet.allOf(Counted.class);
            case KeyReused(),
                    SlotTaken _,
                    UnknownResource _,
                    InvalidPhone(),
                    Unreachable _,
                    Refused _ ->
                    EnumSet.of(Counted.PHONE, Counted.STACK);
        };
    }

    private BookingOutcome answer(
            BookingId id, BookingRequest request, Caller caller, Arrival arrival) {
        var phone = caller.phone();
        if (!arrival.earlier().isEmpty()) {
            return replay(arrival.earlier().getFirst(), request.fingerprint(phone));
        }
        return tooMany(arrival, caller)
                .map(refusal -> findMadeMeanwhile(request, phone).orElse(refusal))
                .or(() -> unreachable(arrival, phone))
                .orElseGet(() -> book(new BookingDraft(id, request, arrival.settings(), phone)));
    }

    /// The same request, sent at the same time, may have been the last that was let in. Another look costs another trip,
    /// but else a client is told that he has not booked what he has.
    private Optional<BookingOutcome> findMadeMeanwhile(BookingRequest request, Phone phone) {
        return request.findId(phone)
                .flatMap(bookings::find)
                .map(booking -> replay(booking, request.fingerprint(phone)));
    }

    private static BookingOutcome replay(Booking booking, String fingerprint) {
        return booking.origin().request().equals(fingerprint)
                ? new Replayed(booking)
                : new KeyReused();
    }

    /// A phone that has to confirm first is answered as one that has booked too often: whose bookings are confirmed is
    /// no stranger's business.
    private static Optional<BookingOutcome> tooMany(Arrival arrival, Caller caller) {
        var limits = arrival.settings().company().limits();
        var until =
                arrival.hasToConfirm()
                        ? Optional.of(caller.window().dayEnd())
                        : arrival.counts().tooManyUntil(limits, caller.window());
        return until.map(end -> new TooMany(Duration.between(caller.at(), end)));
    }

    private Optional<BookingOutcome> unreachable(Arrival arrival, Phone phone) {
        return NoSms.find(phone, phones, arrival.settings().company().sms()).map(Unreachable::new);
    }

    private BookingOutcome book(BookingDraft draft) {
        var now = clock.instant();
        return refusal(draft, now).orElseGet(() -> claim(draft, now));
    }

    private static Optional<BookingOutcome> refusal(BookingDraft draft, Instant now) {
        var unbookable = draft.settings().findUnbookable(draft.request().resources());
        if (unbookable.isPresent()) {
            return Optional.of(new UnknownResource(unbookable.get()));
        }
        var company = draft.settings().company();
        return Refusal.find(draft.resources(), company, draft.interval(), now).map(Refused::new);
    }

    private BookingOutcome claim(BookingDraft draft, Instant now) {
        var booking = draft.booking(Actor.CLIENT, now, chance);
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
