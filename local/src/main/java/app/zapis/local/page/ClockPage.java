package app.zapis.local.page;

import app.zapis.local.clock.Clockwork;
import app.zapis.local.clock.VirtualClock;
import app.zapis.local.http.Reply;
import app.zapis.local.http.Request;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.UnaryOperator;

/// `/local/clock`: tells the time, and moves it forward.
final class ClockPage {
    private final VirtualClock clock;
    private final Clockwork clockwork;

    ClockPage(VirtualClock clock, Clockwork clockwork) {
        this.clock = clock;
        this.clockwork = clockwork;
    }

    Reply tell() {
        return Reply.json(200, Map.of("now", shown(clock.instant())));
    }

    Reply move(Request request) {
        return switch (ClockMove.read(request.body().text(), clock.instant())) {
            case ClockMove.Refused(var why) -> refused(why);
            case ClockMove.To(var target) -> move(target);
        };
    }

    /// To the millisecond, which is enough to read.
    static String shown(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private Reply move(UnaryOperator<Instant> target) {
        try {
            return clockwork.move(target) ? tell() : refused("Somebody has moved it further.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Reply.HangUp();
        }
    }

    private static Reply refused(String why) {
        return Reply.problem(400, "The clock stays", why);
    }
}
