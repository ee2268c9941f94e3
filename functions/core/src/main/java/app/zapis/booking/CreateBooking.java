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
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;
import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.resource.Resource;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.schedule.Interval;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
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
        var unbookable = settings.findUnbookable(request.resources());
        if (unbookable.isPresent()) {
            return new UnknownResource(unbookable.get());
        }
        var phone = phones.find(request.person().phone(), settings.company().sms().homeCountry());
        return phone.isPresent() ? create(request, settings, phone.get()) : new InvalidPhone();
    }

    private BookingOutcome create(BookingRequest request, Settings settings, Phone phone) {
        var resources = settings.existing(request.resources());
        var interval = interval(request, resources.getFirst());
        return Refusal.find(resources, settings.company(), interval, clock.instant())
                .map(refusal -> replayOr(new Refused(refusal), request, phone))
                .orElseGet(() -> claim(booking(request, settings, phone), settings));
    }

    /// A request that is repeated late can break a rule that it kept when it was first made.
    private BookingOutcome replayOr(BookingOutcome refused, BookingRequest request, Phone phone) {
        if (request.idempotencyKey().isEmpty()) {
            return refused;
        }
        return bookings.find(request.idFor(phone))
                .map(booking -> replay(booking, request.fingerprint(phone)))
                .orElse(refused);
    }

    private static BookingOutcome replay(Booking booking, String fingerprint) {
        return booking.origin().request().equals(fingerprint)
                ? new Replayed(booking)
                : new KeyReused();
    }

    private static Interval interval(BookingRequest request, Resource first) {
        var length =
                request.durationMinutes() == BookingRequest.USUAL
                        ? first.rules().duration()
                        : Duration.ofMinutes(request.durationMinutes());
        return Interval.from(request.start(), length);
    }

    private Booking booking(BookingRequest request, Settings settings, Phone phone) {
        var resources = settings.existing(request.resources());
        var visit = Visit.to(resources, interval(request, resources.getFirst()));
        var origin = new Origin(clock.instant(), Actor.CLIENT, visit, request.fingerprint(phone));
        return new Booking(
                request.idempotencyKey().isEmpty()
                        ? BookingId.random(chance)
                        : request.idFor(phone),
                LinkKey.random(chance),
                new Status.Booked(),
                visit,
                client(request, phone, settings.company()),
                request.comment(),
                request.service(),
                origin,
                new LastMove.Never(),
                false,
                0,
                1,
                List.of());
    }

    private static Client client(BookingRequest request, Phone phone, Company company) {
        var language = request.person().language();
        return new Client(
                request.person().name(),
                phone,
                language.isEmpty() ? company.language() : new Language(language));
    }

    private BookingOutcome claim(Booking booking, Settings settings) {
        var resources = settings.existing(booking.visit().resources());
        return switch (bookings.claim(booking, Capacities.of(resources))) {
            case ClaimResult.Claimed() -> new Booked(booking);
            case ClaimResult.Exists(var earlier) -> replay(earlier, booking.origin().request());
            case ClaimResult.Taken() -> new SlotTaken(alternatives(booking, settings, resources));
            case ClaimResult.Busy() -> new Busy();
        };
    }

    private List<OffsetDateTime> alternatives(
            Booking booking, Settings settings, List<Resource> resources) {
        int minutes = (int) booking.interval().length().toMinutes();
        return nearestStarts.near(settings, resources, booking.start(), minutes);
    }
}
