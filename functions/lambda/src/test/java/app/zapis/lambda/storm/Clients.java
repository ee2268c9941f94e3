package app.zapis.lambda.storm;

import app.zapis.lambda.http.Json;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;

import java.util.Map;

/// What clients do.
final class Clients {
    private static final int USUAL = 0;

    private final Scene scene;

    Clients(Scene scene) {
        this.scene = scene;
    }

    /// Books, and sometimes sends the request twice.
    void book(Deed deed) {
        var phone = "+7916%07d".formatted(deed.below(300));
        var start = Employees.text(scene.someTime(deed));
        var call =
                new Wish(deed.one(Resources.WANTED), start, USUAL, phone)
                        .call("key-" + deed.number());
        scene.book(deed, call);
        if (deed.onceIn(5)) {
            scene.book(deed, call);
        }
    }

    /// Says that he comes.
    void confirm(Deed deed) {
        use(deed, "/confirm", Map.of());
    }

    /// Calls it off.
    void cancel(Deed deed) {
        use(deed, "/cancel", Map.of());
    }

    /// Takes another time.
    void move(Deed deed) {
        use(deed, "/move", Map.of("start", Employees.text(scene.someTime(deed))));
    }

    private void use(Deed deed, String verb, Map<String, Object> body) {
        scene.find(deed)
                .map(booking -> HttpCall.post(Deployment.link(booking) + verb))
                .ifPresent(call -> scene.answer(deed, call.json(Json.text(body))));
    }
}
