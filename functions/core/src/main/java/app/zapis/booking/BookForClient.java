package app.zapis.booking;

import app.zapis.booking.Bookings.ClaimResult;
import app.zapis.booking.StaffOutcome.Busy;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffOutcome.HiddenResource;
import app.zapis.booking.StaffOutcome.InvalidPhone;
import app.zapis.booking.StaffOutcome.KeyReused;
import app.zapis.booking.StaffOutcome.Refused;
import app.zapis.booking.StaffOutcome.Replayed;
import app.zapis.booking.StaffOutcome.SlotTaken;
import app.zapis.booking.StaffOutcome.UnknownResource;
import app.zapis.client.Phone;
import app.zapis.client.PhoneNumbers;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.Refusal;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/// Books for a client who called or came: without notice, horizon or steps, and onto taken time where an employee
/// wants just that.
public final class BookForClient {
    private final SettingsSource source;
    private final PhoneNumbers phones;
    private final Bookings bookings;
    private final Clashes clashes;
    private final NearestStarts nearestStarts;
    private final InstantSource clock;
    private final RandomGenerator chance;

    /// @param board knows who is in the way
    /// @param chance a cryptographically strong source, for ids and link keys
    public BookForClient(
            SettingsSource source,
            PhoneNumbers phones,
            Bookings bookings,
            Board board,
            NearestStarts nearestStarts,
            InstantSource clock,
            RandomGenerator chance) {
        this.source = source;
        this.phones = phones;
        this.bookings = bookings;
        this.clashes = new Clashes(board);
        this.nearestStarts = nearestStarts;
        this.clock = clock;
        this.chance = chance;
    }

    /// Claims and stores, or refuses and changes nothing.
    public StaffOutcome book(StaffRequest request) {
        var wish = request.booking();
        var settings = source.read(wish.resources());
        var unknown = settings.findUnknown(wish.resources());
        if (unknown.isPresent()) {
            return new UnknownResource(unknown.get());
        }
        var hidden = settings.findHidden(wish.resources());
        if (hidden.isPresent()) {
            return new HiddenResource(wish.resources().indexOf(hidden.get()));
        }
        var phone = phones.find(wish.person().phone(), settings.company().sms().homeCountry());
        return phone.isPresent()
                ? book(draft(wish, settings, phone.get()), request)
                : new InvalidPhone();
    }

    private BookingDraft draft(BookingRequest wish, Settings settings, Phone phone) {
        return new BookingDraft(wish.id(phone, chance), wish, settings, phone);
    }

    private StaffOutcome book(BookingDraft draft, StaffRequest request) {
        var company = draft.settings().company();
        return Refusal.findForStaff(draft.resources(), company, draft.interval())
                .<StaffOutcome>map(Refused::new)
                .orElseGet(() -> claim(draft, request));
    }

    private StaffOutcome claim(BookingDraft draft, StaffRequest request) {
        var now = clock.instant();
        var booking =
                draft.booking(Actor.STAFF, now, chance)
                        .noting(new Event(now, Actor.STAFF, request.who(), Event.What.BOOKED));
        return switch (bookings.claim(booking, Capacities.of(draft.resources()))) {
            case ClaimResult.Claimed() -> new Done(booking, List.of());
            case ClaimResult.Exists(var earlier) -> replay(earlier, booking);
            case ClaimResult.Taken() ->
                    request.overbook() ? overbook(booking.overbooking()) : taken(draft, booking);
            case ClaimResult.Busy() -> new Busy();
        };
    }

    private static StaffOutcome replay(Booking earlier, Booking booking) {
        return earlier.origin().request().equals(booking.origin().request())
                ? new Replayed(earlier)
                : new KeyReused();
    }

    private StaffOutcome overbook(Booking booking) {
        return switch (bookings.claim(booking, Capacities.UNLIMITED)) {
            case ClaimResult.Claimed() -> new Done(booking, clashes.of(booking));
            case ClaimResult.Exists(var earlier) -> replay(earlier, booking);
            case ClaimResult.Taken(), ClaimResult.Busy() -> new Busy();
        };
    }

    private StaffOutcome taken(BookingDraft draft, Booking booking) {
        var alternatives =
                nearestStarts.near(draft.settings(), draft.resources(), draft.interval());
        return new SlotTaken(alternatives, clashes.of(booking));
    }
}
