package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.memory.Meddler;
import app.zapis.memory.RecordingSms;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Sms.Handover;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two reminders of one client and day that get in each other's way.
class TwoRemindersTest {
    private final Post post = new Post(Clinic.ANNA).books("11-23 09:00", "11-25 15:00");

    private List<String> reminders() {
        return reminders(post).toList();
    }

    private static Stream<String> reminders(Post post) {
        return post.sms.accepted().stream()
                .map(RecordingSms.Text::text)
                .filter(text -> text.startsWith("remind"));
    }

    /// What became of the reminder of the booking that was made last.
    private String last() {
        return post.outcome("remind/0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void isRemindedOnceHoweverOftenTheCarrierPutsBothOff(int times) {
        post.books("11-23 10:00", "11-25 12:00").runTo("11-25 08:59");
        post.sms.program(
                Collections.nCopies(times, new Handover.PutOff(FailReason.THROTTLED))
                        .toArray(Handover[]::new));

        post.runTo("11-25 11:30");

        assertEquals(1, reminders().size());
        assertTrue(reminders().getFirst().contains("15:00"), reminders().toString());
        assertTrue(reminders().getFirst().contains("12:00"), reminders().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "moved"})
    void isRemindedOfTheOtherIfTheFirstIsGoneBeforeTheCarrierTakesIt(String change) {
        var first = post.booking();
        post.books("11-23 10:00", "11-25 12:00").runTo("11-25 08:59");
        var putOff = new Handover.PutOff(FailReason.NOT_ALLOWED);
        post.sms.program(putOff, putOff);
        post.runTo("11-25 09:01");

        post.ports
                .table()
                .put(
                        change.equals("moved")
                                ? Later.moved(
                                        first,
                                        post.at("11-26 15:00"),
                                        Clinic.ANNA,
                                        Actor.CLIENT,
                                        post.clock.instant())
                                : Later.cancelled(first));
        post.runTo("11-25 11:30");

        assertEquals(List.of("remind 11-25 12:00"), reminders());
        assertEquals("sent", last());
    }

    /// The second comes while the first is being handed over, of which nobody can know yet how it ends.
    @ParameterizedTest
    @CsvSource({
        "true, remind 11-25 15:00 and 11-25 10:00",
        "false, remind 11-25 10:00 and 11-25 15:00"
    })
    void isRemindedByTheSecondOnlyIfTheFirstFails(boolean goesOut, String text) {
        var first = remind();
        post.books("11-23 10:00", "11-25 10:00").runTo("11-25 08:59");
        var second = remind();
        post.clock.set(post.at("11-25 09:00"));
        Sms meeting =
                (phone, sms, rules) -> {
                    assertTrue(post.sendMessage().send(second.id(), second.resources()));
                    return goesOut
                            ? post.sms.send(phone, sms, rules)
                            : new Handover.Refused(FailReason.REFUSED);
                };

        post.sendMessage(post.ports.messages(), meeting).send(first.id(), first.resources());
        post.runTo("11-25 09:30");

        assertEquals(List.of(text), reminders());
    }

    private Message remind() {
        return post.messages()
                .filter(one -> one.id().kind() == MessageKind.REMIND)
                .findAny()
                .orElseThrow();
    }

    @Test
    void isRemindedOnceIfBothFireAtTheSameTime() throws InterruptedException, ExecutionException {
        var first = remind();
        post.books("11-23 10:00", "11-25 10:00").runTo("11-25 08:59");
        var second = remind();
        post.clock.set(post.at("11-25 09:00"));
        var bothHaveRead = new CyclicBarrier(2);
        var messages =
                Meddler.before(
                        "claim",
                        2,
                        Messages.class,
                        post.ports.messages(),
                        () -> assertDoesNotThrow(() -> bothHaveRead.await(120, TimeUnit.SECONDS)));

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var sent :
                    threads.invokeAll(List.of(firing(first, messages), firing(second, messages)))) {
                sent.get();
            }
        }
        post.runTo("11-25 09:30");

        assertEquals(1, reminders().size());
        assertTrue(reminders().getFirst().contains("10:00"), reminders().toString());
        assertTrue(reminders().getFirst().contains("15:00"), reminders().toString());
    }

    private Callable<Boolean> firing(Message message, Messages messages) {
        return () -> post.sendMessage(messages, post.sms).send(message.id(), message.resources());
    }

    /// Reminders of an afternoon go out at noon; in between the first one is called off, or confirmed.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotRemindedAgainOfWhatTheOtherHasToldWhateverBecomesOfThat(boolean cancelled) {
        var second = post.booking();
        post.books("11-23 10:00", "11-25 10:00").runTo("11-25 08:59");
        var later = remind(second);
        var _ = post.ports.messages().change(later, at(later, "11-25 13:00"));
        post.runTo("11-25 09:30");

        post.ports.table().put(second.confirmed(post.at("11-25 09:31")));
        post.settle();
        if (cancelled) {
            post.clientCancels("11-25 09:40");
        }
        post.runTo("11-25 14:30");

        assertEquals(List.of("remind 11-25 10:00 and 11-25 15:00"), reminders());
        assertEquals(SkipReason.ONE_A_DAY, reason(remind(second)));
    }

    private Message remind(Booking booking) {
        return post.ports
                .messages()
                .find(booking.id())
                .flatMap(history -> history.find(MessageKind.REMIND))
                .orElseThrow();
    }

    private Message at(Message message, String time) {
        return Message.scheduled(
                message.id(), post.at(time), message.resources(), post.clock.instant());
    }

    private static SkipReason reason(Message message) {
        return switch (message.state()) {
            case Skipped(_, var reason) -> reason;
            case MessageState state -> throw new AssertionError("not skipped: " + state);
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellOfEachVisitOnceWhereverASenderDies(boolean calledAgain) {
        var calls = Calls.counted();
        var whole = confirmedTwice(calls);

        var wrong =
                IntStream.rangeClosed(1, calls.made())
                        .filter(call -> !isReminded(confirmedTwice(dying(call, calledAgain))))
                        .boxed()
                        .toList();

        assertTrue(isReminded(whole));
        assertEquals(List.of(), wrong);
    }

    private static Calls dying(int call, boolean calledAgain) {
        return calledAgain ? Calls.dyingAt(call) : Calls.dyingForeverAt(call);
    }

    private static Post confirmedTwice(Calls calls) {
        var post = new Post(Clinic.ANNA, calls);
        post.sms.program(new Handover.PutOff(FailReason.THROTTLED));
        return post.books("11-24 16:00", "11-25 15:00")
                .confirms("11-24 16:10")
                .books("11-24 16:20", "11-25 12:00")
                .confirms("11-24 16:30")
                .runTo("11-25 11:30");
    }

    /// Where one is in doubt, nobody knows.
    private static boolean isReminded(Post post) {
        return Stream.of("11-25 15:00", "11-25 12:00")
                .map(visit -> reminders(post).filter(text -> text.contains(visit)).count())
                .allMatch(count -> count == 1 || (count == 0 && isInDoubt(post)));
    }

    private static boolean isInDoubt(Post post) {
        return post.ports.table().bookings().stream()
                .flatMap(booking -> post.ports.messages().find(booking.id()).stream())
                .flatMap(history -> history.find(MessageKind.REMIND).stream())
                .anyMatch(message -> message.state() instanceof Failed);
    }
}
