package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Crowd;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.StreamEvent;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// What is due at the sender.
class SendMessageHandlerTest extends AskedToConfirm {
    @Test
    void sendsWhatIsDue() {
        clinic.send(confirm);

        var sms = clinic.carrier().published();
        assertEquals(1, sms.size());
        assertEquals(BookingSample.PHONE.e164(), sms.getFirst().phoneNumber());
        assertTrue(sms.getFirst().message().contains("https://zapis.example" + clinic.link()));
        assertEquals("sent", state());
        assertEquals("ENDED#2026-11-24", row().text("duePk"));
    }

    @Test
    void sendsOnceWhenTheScheduleFiresTwice() {
        clinic.send(confirm);
        clinic.send(confirm);

        assertSent(1);
    }

    @Test
    void sendsOnceWhenTheScheduleFiresManyTimesAtOnce() {
        Supplier<String> send = () -> clinic.send(confirm);

        Crowd.atOnce(Collections.nCopies(10, send));

        assertSent(1);
        assertEquals("sent", state());
    }

    @Test
    void waitsWhenTheScheduleFiresEarly() {
        clinic.clock().set(DUE.minus(Duration.ofHours(1)));

        clinic.send(confirm);

        assertSent(0);
        assertEquals("scheduled", state());
    }

    @Test
    void sendsNothingOfAVisitThatIsOverWhenTheScheduleFiresADayLate() {
        clinic.clock().set(DUE.plus(Duration.ofDays(1)));

        clinic.send(confirm);

        assertSent(0);
        assertEquals("skipped past", state());
    }

    @Test
    void sendsLateWhatStillMakesSense() {
        clinic.clock().set(DUE.plus(Duration.ofHours(5)));

        clinic.send(confirm);

        assertSent(1);
    }

    @Test
    void sendsByTheSweepWhenTheScheduleNeverFires() {
        clinic.clock().set(DUE.plus(Duration.ofMinutes(3)));
        clinic.sweep();

        clinic.send(StreamEvent.ofMessages(clinic.table()).json());

        assertEquals("sent", state());
    }

    @Test
    void sendsNothingToWhomOptedOutMeanwhile() {
        clinic.answer(HttpCall.post(clinic.link() + "/opt-out"));

        clinic.send(confirm);

        assertSent(0);
        assertEquals("skipped opted-out", state());
    }

    @Test
    void sendsToWhomWantsSmsAgain() {
        clinic.answer(HttpCall.post(clinic.link() + "/opt-out"));
        clinic.answer(HttpCall.post(clinic.link() + "/opt-out").json("{\"optOut\":false}"));

        clinic.send(confirm);

        assertSent(1);
    }

    @Test
    void sendsNothingOfABookingThatWasCancelledMeanwhile() {
        clinic.answer(HttpCall.post(clinic.link() + "/cancel"));

        clinic.send(confirm);

        assertSent(0);
        assertEquals("skipped cancelled", state());
    }

    @Test
    void judgesAgainWhenTheBookingChangesWhileItSends() {
        var link = clinic.link();
        var first = new AtomicBoolean(true);
        clinic.traffic()
                .let((request, call) -> {
                    if (request instanceof TransactWriteItemsRequest && first.getAndSet(false)) {
                        clinic.answer(HttpCall.post(link + "/confirm"));
                    }
                    return call.apply(request);
                });

        clinic.send(confirm);

        assertSent(0);
        assertEquals("skipped confirmed", state());
    }

    @Test
    void sendsNothingToWhomOptsOutAtThatMoment() {
        var link = clinic.link();
        var first = new AtomicBoolean(true);
        clinic.traffic()
                .let((request, call) -> {
                    if (request instanceof TransactWriteItemsRequest && first.getAndSet(false)) {
                        clinic.answer(HttpCall.post(link + "/opt-out"));
                    }
                    return call.apply(request);
                });

        clinic.send(confirm);

        assertSent(0);
        assertEquals("skipped opted-out", state());
    }

    @Test
    void reportsAPoisonedRecordAndSendsTheOthers() {
        clinic.answer(Wish.of(Clinic.YOGA).at("09:00").by(2).call());
        clinic.answer(Wish.of(Clinic.YOGA).at("09:00").by(3).call());
        clinic.plan();
        var records = StreamEvent.ofMessages(clinic.table());

        var output = clinic.send(records.withPoison("99").json());

        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"99\"}]}", output);
        assertEquals(2, records.records().size());
        assertSent(2);
    }

    @Test
    void ignoresAMessageThatIsGone() {
        var other = Deployment.ofClinic();

        other.send(confirm);

        assertEquals(List.of(), other.carrier().published());
    }
}
