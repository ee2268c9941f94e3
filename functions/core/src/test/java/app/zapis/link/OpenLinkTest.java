package app.zapis.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BusyBookings;
import app.zapis.booking.Event;
import app.zapis.booking.Seen;
import app.zapis.booking.Status;
import app.zapis.link.LinkOutcome.Busy;
import app.zapis.link.LinkOutcome.Cancelled;
import app.zapis.link.LinkOutcome.Changed;
import app.zapis.link.LinkOutcome.Done;
import app.zapis.link.LinkOutcome.Past;
import app.zapis.link.LinkOutcome.PastCutOff;
import app.zapis.link.LinkOutcome.Unknown;
import app.zapis.link.Links.Opened;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class OpenLinkTest {
    private static final PastCutOff CALL_INSTEAD = new PastCutOff(Clinic.COMPANY.profile().phone());

    private final LinkDesk desk = new LinkDesk(Clinic.ANNA, Clinic.ROOM);
    private final Booking booking = desk.booked(BookingSample.of(Clinic.ANNA).at("10:00"));
    private final LinkCode code = LinkDesk.code(booking);
    private final LinkCode wrongKey =
            new LinkCode(booking.id(), BookingSample.of(Clinic.ANNA).build().linkKey());
    private final LinkCode wrongId =
            new LinkCode(BookingSample.of(Clinic.ANNA).build().id(), booking.linkKey());

    private Booking cancelledByLink(Booking before, Instant at) {
        return before.with(new Status.Cancelled(Actor.CLIENT, "", at))
                .noting(new Event(at, Actor.CLIENT, "", Event.What.CANCELLED));
    }

    @Test
    void opensItsOwnBookingOnly() {
        assertEquals(Optional.of(new Opened(booking, Clinic.COMPANY)), desk.openLink().open(code));
        assertEquals(Optional.empty(), desk.openLink().open(wrongKey));
        assertEquals(Optional.empty(), desk.openLink().open(wrongId));
    }

    @Test
    void changesNothingByALook() {
        desk.ports.table().drainStream();

        desk.openLink().open(code);

        assertEquals(booking, desk.stored(booking));
        assertEquals(List.of(), desk.ports.table().drainStream());
    }

    @Test
    void confirms() {
        var confirmed = booking.confirmed(Clinic.NOW);

        assertEquals(new Done(confirmed), desk.openLink().confirm(code, new Seen.Unsaid()));

        assertEquals(confirmed, desk.stored(booking));
    }

    @Test
    void confirmsOnceHoweverOftenItIsTapped() {
        desk.openLink().confirm(code, new Seen.Unsaid());
        desk.clock.set(Clinic.at("09:00"));

        assertEquals(
                new Done(booking.confirmed(Clinic.NOW)),
                desk.openLink().confirm(code, new Seen.Unsaid()));
    }

    @Test
    void confirmsAfterTheCutOffUntilTheStart() {
        desk.clock.set(Clinic.at("09:59"));
        assertEquals(
                new Done(booking.confirmed(Clinic.at("09:59"))),
                desk.openLink().confirm(code, new Seen.Unsaid()));
    }

    @Test
    void confirmsNothingThatHasBegun() {
        desk.clock.set(Clinic.at("10:00"));

        assertEquals(new Past(), desk.openLink().confirm(code, new Seen.Unsaid()));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void confirmsNothingThatIsCancelled() {
        desk.ports.bookings().cancel(booking, Later.cancelled(booking));

        assertEquals(new Cancelled(), desk.openLink().confirm(code, new Seen.Unsaid()));
    }

    @Test
    void confirmsNothingThatIsOver() {
        desk.changed(booking, one -> one.with(new Status.Arrived()));
        assertEquals(new Past(), desk.openLink().confirm(code, new Seen.Unsaid()));

        desk.changed(booking, one -> one.with(new Status.Missed()));
        assertEquals(new Past(), desk.openLink().confirm(code, new Seen.Unsaid()));
    }

    @Test
    void cancels() {
        var cancelled = cancelledByLink(booking, Clinic.NOW);

        assertEquals(new Done(cancelled), desk.openLink().cancel(code, new Seen.Unsaid()));

        assertEquals(cancelled, desk.stored(booking));
        assertEquals(List.of(), desk.stored(booking).held());
    }

    @Test
    void cancelsWhatIsConfirmed() {
        desk.openLink().confirm(code, new Seen.Unsaid());

        desk.openLink().cancel(code, new Seen.Unsaid());

        assertFalse(desk.stored(booking).status().live());
    }

    @Test
    void cancelsOnceHoweverOftenAndHoweverLateItIsTapped() {
        desk.openLink().cancel(code, new Seen.Unsaid());
        desk.clock.set(Clinic.at("12:00"));

        assertEquals(
                new Done(cancelledByLink(booking, Clinic.NOW)),
                desk.openLink().cancel(code, new Seen.Unsaid()));
    }

    @Test
    void leavesACancellationByTheCompanyAsItIs() {
        var status = new Status.Cancelled(Actor.STAFF, "болезнь", Clinic.NOW);
        var cancelled = desk.changed(booking, one -> one.with(status));

        assertEquals(new Done(cancelled), desk.openLink().cancel(code, new Seen.Unsaid()));
    }

    @Test
    void cancelsUntilTheCutOff() {
        desk.clock.set(Clinic.at("08:00"));

        assertEquals(
                new Done(cancelledByLink(booking, Clinic.at("08:00"))),
                desk.openLink().cancel(code, new Seen.Unsaid()));
    }

    @Test
    void sendsTheClientToThePhoneAfterTheCutOff() {
        desk.clock.set(Clinic.at("08:00").plusMillis(1));

        assertEquals(CALL_INSTEAD, desk.openLink().cancel(code, new Seen.Unsaid()));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void keepsTheCutOffThatWasAgreed() {
        desk.ports.save(ResourceSample.specialist("anna").cutOff(48 * 60).build());

        assertEquals(
                new Done(cancelledByLink(booking, Clinic.NOW)),
                desk.openLink().cancel(code, new Seen.Unsaid()));
    }

    @Test
    void cancelsNothingThatHasBegun() {
        desk.clock.set(Clinic.at("10:00"));

        assertEquals(new Past(), desk.openLink().cancel(code, new Seen.Unsaid()));

        assertEquals(booking, desk.stored(booking));
    }

    @Test
    void cancelsNothingThatIsOver() {
        desk.changed(booking, one -> one.with(new Status.Arrived()));
        assertEquals(new Past(), desk.openLink().cancel(code, new Seen.Unsaid()));

        desk.changed(booking, one -> one.with(new Status.Missed()));
        assertEquals(new Past(), desk.openLink().cancel(code, new Seen.Unsaid()));
    }

    @Test
    void cancelsABookingThatChangesMeanwhile() {
        desk.openLink().confirm(code, new Seen.Unsaid());
        var outdated = desk.new Outdated(booking, 1);

        var outcome =
                desk.openLink(outdated, desk.ports.bookings()).cancel(code, new Seen.Unsaid());

        assertEquals(new Done(cancelledByLink(booking.confirmed(Clinic.NOW), Clinic.NOW)), outcome);
    }

    @Test
    void givesUpOnABookingThatChangesAllTheTime() {
        desk.openLink().confirm(code, new Seen.Unsaid());
        var outdated = desk.new Outdated(booking, 1000);

        var outcome =
                desk.openLink(outdated, desk.ports.bookings()).cancel(code, new Seen.Unsaid());

        assertEquals(new Busy(), outcome);
    }

    @Test
    void saysWhenItIsTooBusy() {
        var busy = new BusyBookings(desk.ports.bookings());

        assertEquals(
                new Busy(),
                desk.openLink(desk.ports.links(), busy).cancel(code, new Seen.Unsaid()));
    }

    @Test
    void changesNothingForWhoSawAnotherTime() {
        var moved = desk.changed(booking, one -> Later.moved(one, "14:00", "15:00", Clinic.ANNA));
        var before = new Seen.Revision(booking.revision());

        assertEquals(new Changed(), desk.openLink().confirm(code, before));
        assertEquals(new Changed(), desk.openLink().cancel(code, before));
        assertEquals(new Changed(), desk.moveVisit().move(code, before, Clinic.at("16:00")));

        assertEquals(moved, desk.stored(booking));
    }

    @Test
    void takesTheWordOfWhoSawTheTime() {
        desk.changed(booking, one -> Later.moved(one, "14:00", "15:00", Clinic.ANNA));
        var now = new Seen.Revision(1);

        assertTrue(desk.openLink().confirm(code, now) instanceof Done);
        assertTrue(desk.moveVisit().move(code, now, Clinic.at("16:00")) instanceof Done);
    }

    @Test
    void forgivesASecondTapOnThePageThatMadeTheChange() {
        var seen = new Seen.Revision(0);
        var to = Clinic.at("16:00");
        desk.moveVisit().move(code, seen, to);

        assertEquals(new Done(desk.stored(booking)), desk.moveVisit().move(code, seen, to));
    }

    @Test
    void stopsAndAllowsSms() {
        var phone = booking.client().phone();

        assertEquals(new Done(booking), desk.openLink().setOptOut(code, true));
        assertTrue(desk.ports.clients().hasOptedOut(phone));
        assertTrue(desk.openLink().hasOptedOut(new Opened(booking, Clinic.COMPANY)));

        assertEquals(new Done(booking), desk.openLink().setOptOut(code, false));
        assertFalse(desk.ports.clients().hasOptedOut(phone));
    }

    @Test
    void stopsSmsAlsoWhenTheVisitIsOver() {
        desk.clock.set(Clinic.at("2026-12-25", "12:00"));

        assertEquals(new Done(booking), desk.openLink().setOptOut(code, true));
    }

    @Test
    void doesNothingForWhoDoesNotKnowTheKey() {
        for (var wrong : List.of(wrongKey, wrongId)) {
            assertEquals(new Unknown(), desk.openLink().confirm(wrong, new Seen.Unsaid()));
            assertEquals(new Unknown(), desk.openLink().cancel(wrong, new Seen.Unsaid()));
            assertEquals(new Unknown(), desk.openLink().setOptOut(wrong, true));
            assertEquals(
                    new Unknown(),
                    desk.moveVisit().move(wrong, new Seen.Unsaid(), Clinic.at("14:00")));
        }
        assertEquals(booking, desk.stored(booking));
        assertFalse(desk.ports.clients().hasOptedOut(booking.client().phone()));
    }
}
