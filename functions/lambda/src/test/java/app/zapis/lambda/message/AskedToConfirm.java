package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.table.Stored;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.BeforeEach;

import java.time.Instant;

/// Ivan has booked on Monday for Wednesday at 10:00; on Tuesday at 10:00 he is asked to confirm.
abstract class AskedToConfirm {
    static final Instant DUE = Clinic.at("2026-11-24", "10:00");

    final Deployment clinic = Deployment.ofClinic();
    String confirm = "";

    @BeforeEach
    final void book() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        clinic.plan();
        confirm = clinic.alarmClocks().input("confirm");
        clinic.clock().set(DUE);
    }

    final Stored row() {
        return clinic.table().items("MESSAGE#confirm#0").getFirst();
    }

    final String state() {
        var reason = row().textOrEmpty("reason");
        return (row().text("state") + " " + reason).strip();
    }

    final void assertSent(int sms) {
        assertEquals(sms, clinic.carrier().published().size());
    }
}
