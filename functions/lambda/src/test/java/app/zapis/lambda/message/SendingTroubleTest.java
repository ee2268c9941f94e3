package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Limits;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.StaffCall;
import app.zapis.lambda.testbed.StreamEvent;
import app.zapis.message.Share;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.task.Task;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.ThrottledException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// What becomes of a message when the carrier, the table or the sender itself fails.
class SendingTroubleTest extends AskedToConfirm {
    @Test
    void triesAgainAtOnceWhatTheCarrierThrottled() {
        clinic.carrier()
                .let(() -> {
                    throw ThrottledException.builder().statusCode(429).message("too many").build();
                });
        clinic.send(confirm);
        assertEquals("scheduled", state());
        clinic.carrier().let(() -> {});

        clinic.send(StreamEvent.ofMessages(clinic.table()).json());

        assertEquals("sent", state());
    }

    @Test
    void triesAgainLaterWhatTheCarrierPutOff() {
        clinic.carrier()
                .let(() -> {
                    throw refusal("AuthorizationErrorException", "not authorized");
                });
        clinic.send(confirm);
        assertEquals("scheduled", state());
        clinic.carrier().let(() -> {});
        clinic.clock().advance(Duration.ofMinutes(10));
        clinic.sweep();

        clinic.send(StreamEvent.ofMessages(clinic.table()).json());

        assertEquals("sent", state());
    }

    @Test
    void neverSendsAgainWhatMayHaveGoneOut() {
        clinic.carrier()
                .let(() -> {
                    throw SdkClientException.create("timed out");
                });
        clinic.send(confirm);
        clinic.carrier().let(() -> {});
        clinic.clock().advance(Duration.ofMinutes(30));
        clinic.sweep();

        clinic.send(confirm);

        assertSent(0);
        assertEquals("failed in-doubt", state());
    }

    @Test
    void neverSendsAgainWhatASenderDiedOver() {
        clinic.carrier()
                .let(() -> {
                    throw new IllegalStateException("out of memory");
                });
        assertThrows(IllegalStateException.class, () -> clinic.send(confirm));
        clinic.carrier().let(() -> {});
        clinic.send(confirm);
        assertEquals("sending", state());
        clinic.clock().advance(Duration.ofMinutes(30));

        clinic.sweep();
        clinic.send(confirm);

        assertSent(0);
        assertEquals("failed in-doubt", state());
    }

    @Test
    void neverSendsWhatItDoesNotKnowToBeItsOwn() {
        clinic.traffic().let(Mishap.lostAnswer());
        clinic.send(confirm);
        assertEquals("sending", state());
        clinic.clock().advance(Duration.ofMinutes(30));

        clinic.sweep();

        assertSent(0);
        assertEquals("failed in-doubt", state());
    }

    @Test
    void sendsLaterWhatItTookAndCouldNotCount() {
        clinic.traffic().let(failingOnce());

        assertThrows(DynamoDbException.class, () -> clinic.send(confirm));

        assertSent(0);
        assertEquals("scheduled", state());
        clinic.send(confirm);
        assertSent(1);
        assertEquals("sent", state());
    }

    /// The counter of the budget is the only item that a sender updates before the SMS.
    private static Mishap failingOnce() {
        var left = new AtomicInteger(1);
        return (request, call) -> {
            if (request instanceof UpdateItemRequest && left.getAndDecrement() > 0) {
                throw InternalServerErrorException.builder().message("no answer").build();
            }
            return call.apply(request);
        };
    }

    @Test
    void textsNobodyAgainWhoToldTheCarrierToStop() {
        clinic.carrier()
                .let(() -> {
                    throw refusal("OptedOut", "The phone number is opted out.");
                });
        clinic.send(confirm);
        clinic.carrier().let(() -> {});

        assertEquals("failed opted-out-at-carrier", state());
        assertTrue(clinic.ports().clients().hasOptedOut(BookingSample.PHONE));
        assertEquals(List.of("confirm: opted-out-at-carrier"), details());
    }

    private static SnsException refusal(String code, String message) {
        var details = AwsErrorDetails.builder().errorCode(code).errorMessage(message).build();
        return (SnsException)
                SnsException.builder().statusCode(400).awsErrorDetails(details).build();
    }

    private List<String> details() {
        return clinic.ports().tasks().open().stream().map(Task::detail).toList();
    }

    @Test
    void tellsAtOnceThatTheCarrierLetsNothingBeSpent() {
        clinic.carrier()
                .let(() -> {
                    throw refusal("ConflictException", "No quota left for account");
                });

        clinic.send(confirm);

        assertEquals("scheduled", state());
        assertEquals(List.of("confirm: spend-limit"), details());
    }

    @Test
    void skipsWhatTheBudgetHasNoRoomFor() {
        clinic.ports().save(Clinic.COMPANY.with(new Limits(5, 30, 1, 900)));
        var share = new Share(LocalDate.parse("2026-11-24"), 1, 900);
        clinic.ports().budget().take(share, () -> "");

        clinic.send(confirm);

        assertSent(0);
        assertEquals("skipped over-budget", state());
        var tasks = clinic.answer(StaffCall.admin("GET /api/staff/tasks").event()).body();
        assertTrue(tasks.contains("\"id\":\"budget-2026-11-24\""), tasks);
        assertTrue(tasks.contains("\"period\":\"2026-11-24\""), tasks);
        assertFalse(tasks.contains("\"booking\""), tasks);
    }
}
