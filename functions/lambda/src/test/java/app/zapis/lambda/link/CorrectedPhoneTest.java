package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.client.Phone;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import software.amazon.awssdk.services.sns.model.PublishRequest;

/// A stranger has the link, for the phone was written down wrongly; an employee corrects it.
class CorrectedPhoneTest {
    private static final Phone RIGHT = new Phone("+79160000001");

    private final Deployment clinic = Deployment.ofClinic();
    private String strangers = "";

    @BeforeEach
    void book() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        clinic.plan();
        strangers = clinic.link();
    }

    private Answer correct(String phone) {
        var booking = clinic.bookings().getFirst();
        var answer =
                clinic.answer(
                        HttpCall.of("PATCH", "/api/staff/bookings/" + booking.id())
                                .by("maria")
                                .with("if-match", "\"" + booking.version() + "\"")
                                .json("{\"client\":{\"phone\":\"" + phone + "\"}}"));
        assertEquals("200", answer.outcome());
        return answer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET ",
                "GET /calendar.ics",
                "POST /confirm",
                "POST /cancel",
                "POST /opt-out",
                "POST /move {\"start\":\"2026-11-25T14:00:00+03:00\"}"
            })
    void isOutOfTheStrangersReach(String request) {
        correct(RIGHT.e164());
        var before = clinic.table().content();
        var parts = request.split(" ", 3);
        var call = HttpCall.of(parts[0], strangers + parts[1]);

        var answer = clinic.answer(parts.length == 3 ? call.json(parts[2]) : call);

        assertEquals("404 unknown-link", answer.outcome());
        assertEquals(before, clinic.table().content());
    }

    @Test
    void opensByTheLinkOfALaterSms() {
        correct(RIGHT.e164());
        clinic.plan();
        clinic.clock().set(Clinic.at("2026-11-24", "10:00"));

        clinic.send(clinic.alarmClocks().input("confirm"));

        var sms = clinic.carrier().published().stream().map(PublishRequest::message).toList();
        assertEquals(1, sms.size());
        assertTrue(sms.getFirst().contains(clinic.link()), sms.toString());
        assertNotEquals(strangers, clinic.link());
        assertEquals("200", clinic.answer(HttpCall.post(clinic.link() + "/confirm")).outcome());
    }

    @Test
    void staysConfirmedAndTheSameInACalendar() {
        clinic.answer(HttpCall.post(strangers + "/confirm"));
        var uid = uid(clinic.answer(HttpCall.get(strangers + "/calendar.ics")));

        var answer = correct(RIGHT.e164());

        assertEquals("confirmed", answer.member("status"));
        assertEquals(uid, uid(clinic.answer(HttpCall.get(clinic.link() + "/calendar.ics"))));
    }

    private static String uid(Answer calendar) {
        return calendar.body()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElse("");
    }

    @Test
    void keepsItsLinkWhenTheSameNumberIsWrittenInAnotherWay() {
        correct("8 (916) 123-45-67");

        assertEquals(BookingSample.PHONE, clinic.bookings().getFirst().client().phone());
        assertEquals(strangers, clinic.link());
    }

    @Test
    void letsNobodyReadTheNewLinkInTheAnswer() {
        var answer = correct(RIGHT.e164());

        assertFalse(answer.body().contains(clinic.bookings().getFirst().linkKey().value()));
    }
}
