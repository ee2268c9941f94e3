package app.zapis.lambda.editors;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Crowd;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.LockStep;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import java.util.List;
import java.util.function.Supplier;

/// An office where one of everything that can be edited lies on the desk.
final class Office {
    /// Who has booked before, and not again.
    static final String CLIENT = "+79160000001";

    /// What a picture begins with.
    static final String LOGO = "\u0089PNG\r\n\u001a\n";

    private final Deployment clinic = Deployment.ofClinic();
    private final String booking;

    Office() {
        post("/api/staff/resource-types", "{\"id\":\"medical\",\"name\":\"Медицина\"}");
        post("/api/staff/resource-types", "{\"id\":\"spare\",\"name\":\"Прочее\"}");
        post("/api/staff/resources", "{\"id\":\"vera\",\"name\":\"Вера\",\"type\":\"medical\"}");
        post("/api/staff/resources/vera/absences", absence("sea", "12-01"));
        post("/api/staff/resources/vera/absences", absence("mountains", "12-02"));
        clinic.answer(Wish.of(Clinic.BORIS).at("11:00").by(1).call());
        clinic.answer(HttpCall.post(clinic.link() + "/cancel"));
        this.booking = clinic.answer(Wish.of(Clinic.ANNA).at("10:00").by(2).call()).member("id");
        clinic.plan();
        answer(call(Edit.LOGO, "nobody"));
        answer(call(Edit.MESSAGES, "nobody"));
        answer(call(Edit.MESSAGES_OF_TYPE, "nobody"));
        answer(call(Edit.MESSAGES_OF_RESOURCE, "nobody"));
        post("/api/staff/resources/vera/messages/use-for-new", "{}");
    }

    static String absence(String id, String day) {
        return "{\"id\":\"%s\",\"from\":\"2026-%s+03:00\",\"to\":\"2026-%s+03:00\"}"
                .formatted(id, day + "T09:00:00", day + "T18:00:00");
    }

    private void post(String address, String body) {
        clinic.answer(HttpCall.post(address).json(body));
    }

    Deployment clinic() {
        return clinic;
    }

    /// What is to be edited, as it lies there.
    Answer look(Edit edit) {
        return answer(HttpCall.get(edit.whole()));
    }

    /// Has a request answered.
    Answer answer(HttpCall call) {
        var address = call.address().replace("BOOKING", booking);
        return clinic.answer(
                new HttpCall(
                        call.method(),
                        address,
                        call.headers(),
                        call.body(),
                        call.base64(),
                        "maria"));
    }

    /// An edit by someone who has looked at the thing before.
    ///
    /// @param editor tells him from others
    HttpCall call(Edit edit, String editor) {
        return edit.call(editor).with("if-match", look(edit).header("etag"));
    }

    /// Makes all requests at the same moment.
    List<Answer> atOnce(List<HttpCall> calls) {
        return Crowd.atOnce(calls.stream().map(this::caller).toList());
    }

    /// The same; what each asks of the table goes there together with what the others ask.
    List<Answer> inStep(List<HttpCall> calls) {
        var step = new LockStep(calls.size());
        clinic.traffic().let(step);
        var answers = Crowd.atOnce(calls.stream().map(this::caller).map(step::caller).toList());
        clinic.traffic().let(Mishap.NONE);
        return answers;
    }

    private Supplier<Answer> caller(HttpCall call) {
        return () -> answer(call);
    }
}
