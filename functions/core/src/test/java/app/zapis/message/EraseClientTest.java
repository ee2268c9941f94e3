package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Actor;
import app.zapis.booking.Board;
import app.zapis.booking.Booking;
import app.zapis.booking.Bookings;
import app.zapis.booking.Capacities;
import app.zapis.booking.Status;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.memory.Meddler;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ivan came once, has got all his SMS, and asks to be forgotten.
class EraseClientTest {
    private static final Phone PHONE = BookingSample.PHONE;
    private static final Client OLGA = new Client("Ольга", new Phone("+79160000000"), Language.RU);

    private final Post post = visited();

    private static Post visited() {
        var post =
                new Post(Clinic.ANNA)
                        .books("11-23 09:00", "11-25 10:00")
                        .runTo("11-25 10:10")
                        .arrives("11-25 10:10");
        var card = post.ports.clients().find(PHONE).orElseThrow();
        post.ports.clients().save(card.map(it -> it.with("Пьёт чай").with(true)));
        return post;
    }

    private static EraseClient eraseClient(Post post, Calls calls) {
        return eraseClient(post, calls, post.ports.bookings());
    }

    private static EraseClient eraseClient(Post post, Calls calls, Bookings bookings) {
        return new EraseClient(
                calls.on(ClientLists.class, post.ports.clientLists()),
                calls.on(Board.class, post.ports.board()),
                calls.on(Bookings.class, bookings),
                calls.on(Messages.class, post.ports.messages()),
                post.clock);
    }

    private Erasure erase() {
        return eraseClient(post, Calls.counted()).erase(PHONE);
    }

    private Erasure eraseWhile(int times, UnaryOperator<Booking> change) {
        var bookings =
                Meddler.before(
                        "update",
                        times,
                        Bookings.class,
                        post.ports.bookings(),
                        () -> post.ports.table().put(change.apply(post.booking())));
        return eraseClient(post, Calls.counted(), bookings).erase(PHONE);
    }

    /// What is still known of Ivan, wherever.
    private static List<String> known(Post post) {
        return Stream.of(
                        post.ports.table().bookings().stream().flatMap(EraseClientTest::said),
                        post.messages().map(Message::state).flatMap(EraseClientTest::said),
                        post.ports.board().of(PHONE).stream().map(_ -> "list"),
                        post.ports.clients().find(PHONE).stream().map(_ -> "card"))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<String> said(Booking booking) {
        return booking.client().equals(OLGA)
                ? Stream.empty()
                : Stream.of(
                                booking.client().name(),
                                booking.client().equals(Client.NOBODY) ? "" : "phone",
                                booking.comment(),
                                booking.origin().request())
                        .filter(text -> !text.isEmpty());
    }

    private static Stream<String> said(MessageState state) {
        return state instanceof Sent(_, var text, _, _) && !text.isEmpty()
                ? Stream.of(text)
                : Stream.empty();
    }

    /// The planner has read the booking, and Ivan is forgotten before it is listed.
    @Test
    void leavesNothingThatAPlannerListsWhoHadReadItBefore() {
        var lists =
                Meddler.before(
                        "refresh", 1, BookingLists.class, post.ports.bookingLists(), this::erase);

        post.planMessages(lists).plan(post.booking().id());
        post.settle();

        assertEquals(List.of(), known(post));
    }

    @Test
    void leavesNothingPersonal() {
        assertTrue(known(post).size() > 6, known(post).toString());

        assertEquals(new Erasure.Erased(), erase());
        post.toTheEnd();

        assertEquals(List.of(), known(post));
        assertFalse(post.ports.clients().hasOptedOut(PHONE));
    }

    @Test
    void leavesWhatWasAndHowItEnded() {
        var before = post.booking();
        var outcomes = post.outcomes();

        erase();

        var after = post.booking();
        assertEquals(before.visit(), after.visit());
        assertEquals(before.status(), after.status());
        assertEquals(before.history(), after.history());
        assertEquals(before.origin().at(), after.origin().at());
        assertEquals(outcomes, post.outcomes());
    }

    @Test
    void sendsNothingToNobody() {
        var sent = post.sent();

        erase();
        post.toTheEnd();

        assertEquals(sent, post.sent());
        assertEquals(Optional.empty(), post.ports.clients().find(Phone.NONE));
    }

    @Test
    void forgetsWhyABookingWasCancelled() {
        var reason = new Status.Cancelled(Actor.STAFF, "Иван болен", Clinic.NOW);
        post.changes("11-25 10:20", booking -> booking.with(reason));

        erase();

        assertEquals(reason.withoutReason(), post.booking().status());
    }

    @Test
    void leavesOthersAlone() {
        var hers = BookingSample.of(Clinic.ANNA).client(OLGA).build();
        post.ports.bookings().claim(hers, Capacities.UNLIMITED);
        post.settle();

        erase();

        assertEquals(Optional.of(hers), post.ports.bookings().find(hers.id()));
        assertEquals(List.of(hers), post.ports.board().of(OLGA.phone()));
    }

    @Test
    void forgetsNobodyWhoIsStillToCome() {
        var next = BookingSample.of(Clinic.ANNA).at("17:00").build();
        post.ports.bookings().claim(next, Capacities.UNLIMITED);
        post.settle();
        var before = known(post);

        assertEquals(new Erasure.Coming(List.of(next)), erase());

        assertEquals(before, known(post));
    }

    @Test
    void doesNotBelieveTheListOfBookings() {
        post.clock.set(Clinic.at("09:30"));
        post.changes("11-25 10:20", booking -> booking.with(new Status.Booked()));
        post.ports.bookingLists().refresh(post.booking().with(new Status.Missed()));
        post.clock.set(Clinic.at("09:30"));

        assertEquals(new Erasure.Coming(List.of(post.booking())), erase());
    }

    @Test
    void erasesABookingThatChangesMeanwhile() {
        assertEquals(
                new Erasure.Erased(), eraseWhile(1, booking -> booking.with(new Status.Missed())));

        assertEquals(List.of(), known(post));
        assertEquals(new Status.Missed(), post.booking().status());
    }

    @Test
    void leavesABookingThatIsSomebodyElsesMeanwhile() {
        assertEquals(new Erasure.Erased(), eraseWhile(1, booking -> booking.with(OLGA, "!")));

        assertEquals(OLGA, post.booking().client());
    }

    @Test
    void keepsTheListWhereABookingChangesAllTheTime() {
        assertEquals(
                new Erasure.Busy(), eraseWhile(100, booking -> booking.with(new Status.Missed())));
        assertEquals(1, post.ports.board().of(PHONE).size());

        assertEquals(new Erasure.Erased(), erase());
        assertEquals(List.of(), known(post));
    }

    @Test
    void waitsForAnSmsThatIsOnItsWay() {
        var text =
                post.messages().filter(it -> it.state() instanceof Sent).findFirst().orElseThrow();
        var onItsWay = text.with(new Sending(post.clock.instant(), 0));
        post.ports.messages().change(text, onItsWay);

        assertEquals(new Erasure.Busy(), erase());

        post.ports.messages().change(onItsWay, text);
        assertEquals(new Erasure.Erased(), erase());
        assertEquals(List.of(), known(post));
    }

    static IntStream calls() {
        var calls = Calls.counted();
        var _ = eraseClient(visited(), calls).erase(PHONE);
        return IntStream.rangeClosed(1, calls.made());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void canBeStoppedAnywhereAndStartedAgain(int call) {
        var calls = Calls.dyingAt(call);

        calls.again(() -> {
            var _ = eraseClient(post, calls).erase(PHONE);
        });

        assertEquals(List.of(), known(post));
    }
}
