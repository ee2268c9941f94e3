package app.zapis.local.sms;

import app.zapis.local.http.Form;
import app.zapis.local.http.LoopbackServer;
import app.zapis.local.http.Reply;
import app.zapis.local.http.Request;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// SNS, as far as it sends SMS and knows topics: takes `Publish` over the query protocol and keeps what was sent.
public final class SnsServer {
    private final List<Sms> sent = new CopyOnWriteArrayList<>();
    private final List<Alert> alerts = new CopyOnWriteArrayList<>();
    private final InstantSource clock;
    private final AtomicInteger publishes = new AtomicInteger();
    private final AtomicReference<PublishPlan> plan = new AtomicReference<>(PublishPlan.SENT);

    private SnsServer(InstantSource clock) {
        this.clock = clock;
    }

    /// Answers from now on.
    ///
    /// @param clock dates the SMS
    public static SnsServer start(LoopbackServer server, InstantSource clock, PrintStream err) {
        var sns = new SnsServer(clock);
        server.start(sns::reply, err);
        return sns;
    }

    /// From now on that plan decides; the count starts anew.
    public void follow(PublishPlan next) {
        publishes.set(0);
        plan.set(next);
    }

    /// The SMS sent so far, in order of sending.
    public List<Sms> sent() {
        return List.copyOf(sent);
    }

    /// What was published to topics so far, in order.
    public List<Alert> alerts() {
        return List.copyOf(alerts);
    }

    private Reply reply(Request request) {
        var form = Form.of(request.body().text());
        var action = form.find("Action").orElse("");
        if (!action.equals("Publish")) {
            return SnsXml.error(400, "InvalidAction", action + " is not known here");
        }
        var publish = new PublishRequest(form);
        return publish.problem()
                .map(why -> SnsXml.error(400, "InvalidParameter", "Invalid parameter: " + why))
                .orElseGet(() -> publish.isToTopic() ? tell(publish) : publish(publish));
    }

    /// No plan holds for topics: nobody waits for what they say.
    private Reply tell(PublishRequest request) {
        var alert =
                new Alert(
                        UUID.randomUUID().toString(),
                        request.topic(),
                        request.subject(),
                        request.text(),
                        request.attributes(),
                        clock.instant());
        alerts.add(alert);
        return SnsXml.published(alert.id());
    }

    private Reply publish(PublishRequest request) {
        var sms =
                new Sms(
                        UUID.randomUUID().toString(),
                        request.phone(),
                        request.text(),
                        request.attributes(),
                        clock.instant());
        return switch (plan.get().fate(publishes.incrementAndGet(), sms)) {
            case PublishFate.Sent _ -> {
                sent.add(sms);
                yield SnsXml.published(sms.id());
            }
            case PublishFate.Refused(var status, var code) ->
                    SnsXml.error(status, code, "refused as planned");
            case PublishFate.Unanswered(var wasSent) -> unanswered(sms, wasSent);
            case PublishFate.Silent(var wasSent) -> {
                var reply = unanswered(sms, wasSent);
                awaitClose();
                yield reply;
            }
        };
    }

    private Reply unanswered(Sms sms, boolean wasSent) {
        if (wasSent) {
            sent.add(sms);
        }
        return new Reply.HangUp();
    }

    /// The thread is interrupted when the server is closed.
    private static void awaitClose() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
