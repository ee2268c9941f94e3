package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.StreamEvent;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.model.ThrottledException;

import java.time.Duration;

/// What becomes of a message when the carrier, the table or the sender itself fails.
class SendingTroubleTest extends AskedToConfirm {
    @Test
    void triesAgainLaterWhatTheCarrierPutOff() {
        clinic.carrier()
                .let(() -> {
                    throw ThrottledException.builder().statusCode(429).message("too many").build();
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
}
