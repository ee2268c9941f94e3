package app.zapis.local;

import app.zapis.local.clock.Rates;
import app.zapis.local.clock.Time;
import app.zapis.local.function.AsynchronousCalls;
import app.zapis.local.function.DeadLetters;
import app.zapis.local.function.Functions;
import app.zapis.local.function.LocalFunction;
import app.zapis.local.gateway.Routes;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;
import app.zapis.local.oidc.ScopeGrants;
import app.zapis.local.schedule.Schedule;
import app.zapis.local.stream.StreamFollower;
import app.zapis.local.template.Arns;
import app.zapis.local.template.Trigger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Connects the functions with what calls them.
final class Triggers {
    private final Time time;
    private final Functions functions;
    private final DeadLetters deadLetters;
    private final AsynchronousCalls calls;

    Triggers(Time time, Functions functions, DeadLetters deadLetters) {
        this.time = time;
        this.functions = functions;
        this.deadLetters = deadLetters;
        this.calls = new AsynchronousCalls(time, deadLetters);
    }

    /// Connects all that the template says.
    void connect(Routes routes, StreamFollower stream, ScopeGrants grants) {
        var rates = new Rates(time.timeline());
        for (var function : functions.all()) {
            for (var trigger : function.definition().triggers()) {
                switch (trigger) {
                    case Trigger.HttpRoute route -> routes.add(route, function);
                    case Trigger.Tokens _ -> grants.add(function);
                    case Trigger.TableStream records -> stream.add(records, function, deadLetters);
                    case Trigger.Rate rate -> add(rates, rate, function);
                }
            }
        }
    }

    /// Calls what a schedule is to call.
    void fire(Schedule schedule) {
        var function = functions.find(schedule.target().arn()).orElseThrow();
        calls.call(
                function, Bytes.of(schedule.target().input()), "schedule " + schedule.id().name());
    }

    private void add(Rates rates, Trigger.Rate rate, LocalFunction function) {
        var first = time.clock().instant().plus(rate.every());
        rates.add(first, rate.every(), due -> calls.call(function, event(rate, due), rate.name()));
    }

    /// The event of a schedule that has no input of its own.
    private static Bytes event(Trigger.Rate rate, Instant due) {
        return Json.bytes(
                Map.of(
                        "version",
                        "0",
                        "id",
                        UUID.randomUUID().toString(),
                        "detail-type",
                        "Scheduled Event",
                        "source",
                        "aws.scheduler",
                        "account",
                        Arns.ACCOUNT,
                        "time",
                        due.toString(),
                        "region",
                        Arns.REGION,
                        "resources",
                        List.of(Arns.arn("scheduler", "schedule/default/" + rate.name())),
                        "detail",
                        "{}"));
    }
}
