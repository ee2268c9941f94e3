package app.zapis.local.schedule;

import app.zapis.local.http.Form;
import app.zapis.local.http.LoopbackServer;
import app.zapis.local.http.Reply;
import app.zapis.local.http.Request;
import app.zapis.local.template.Arns;
import app.zapis.local.template.Template;

import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// EventBridge Scheduler, as far as one-time schedules go: creates, updates, gets, lists and
/// deletes them over its REST protocol.
public final class SchedulerServer {
    private static final String PATH = "/schedules";

    private final Schedules schedules;
    private final ScheduleReader reader;
    private final AtomicReference<CallCheck> check = new AtomicReference<>((_, _) -> {});

    /// Looks at each call before it is done; what it throws is the answer.
    @FunctionalInterface
    public interface CallCheck {
        /// @param operation such as `CreateSchedule`
        /// @param name of the schedule; empty for a list
        /// @throws ScheduleRefused if the call is not to be done
        void check(String operation, String name);
    }

    private SchedulerServer(Schedules schedules, ScheduleReader reader) {
        this.schedules = schedules;
        this.reader = reader;
    }

    /// Answers from now on.
    ///
    /// @param template says what groups and targets there are
    public static SchedulerServer start(
            LoopbackServer server, Schedules schedules, Template template, PrintStream err) {
        var reader = ScheduleReader.of(template);
        schedules.restore(reader);
        var scheduler = new SchedulerServer(schedules, reader);
        server.start(scheduler::reply, err);
        return scheduler;
    }

    /// From now on that one looks at each call, in place of the one before.
    public void checkCalls(CallCheck next) {
        check.set(next);
    }

    private Reply reply(Request request) {
        try {
            return Reply.json(200, answer(request));
        } catch (ScheduleRefused refused) {
            var message = Objects.requireNonNullElse(refused.getMessage(), "");
            return Reply.json(refused.status(), Map.of("Message", message))
                    .with("x-amzn-ErrorType", refused.type());
        }
    }

    private Map<String, Object> answer(Request request) {
        var path = URLDecoder.decode(request.rawPath(), StandardCharsets.UTF_8);
        var query = Form.of(request.rawQuery());
        if (path.equals(PATH) && request.method().equals("GET")) {
            check.get().check("ListSchedules", "");
            return ScheduleList.page(schedules.all(), query);
        }
        var name = path.startsWith(PATH + "/") ? path.substring(PATH.length() + 1) : "";
        return switch (request.method()) {
            case "POST" -> create(name, request.body().text());
            case "PUT" -> update(name, request.body().text());
            case "GET" -> get(name, query);
            case "DELETE" -> delete(name, query);
            default -> throw ScheduleRefused.invalid(request.method() + " is not known here.");
        };
    }

    private Map<String, Object> create(String name, String body) {
        check.get().check("CreateSchedule", name);
        var schedule = reader.read(name, body);
        if (!schedules.create(schedule)) {
            throw ScheduleRefused.exists(name);
        }
        return Map.of("ScheduleArn", arn(schedule.id()));
    }

    private Map<String, Object> update(String name, String body) {
        check.get().check("UpdateSchedule", name);
        var schedule = reader.read(name, body);
        if (!schedules.update(schedule)) {
            throw ScheduleRefused.missing("Schedule " + name);
        }
        return Map.of("ScheduleArn", arn(schedule.id()));
    }

    private Map<String, Object> get(String name, Form query) {
        check.get().check("GetSchedule", name);
        var schedule =
                schedules
                        .find(id(name, query))
                        .orElseThrow(() -> ScheduleRefused.missing("Schedule " + name));
        var answer = new LinkedHashMap<>(schedule.definition());
        answer.remove("ClientToken");
        answer.putAll(Map.of("Arn", arn(schedule.id()), "Name", name));
        answer.putAll(Map.of("GroupName", schedule.id().group()));
        return answer;
    }

    private Map<String, Object> delete(String name, Form query) {
        check.get().check("DeleteSchedule", name);
        if (!schedules.delete(id(name, query))) {
            throw ScheduleRefused.missing("Schedule " + name);
        }
        return Map.of();
    }

    private Schedule.Id id(String name, Form query) {
        return reader.id(query.find("groupName").orElse("default"), name);
    }

    static String arn(Schedule.Id id) {
        return Arns.arn("scheduler", "schedule/" + id.group() + "/" + id.name());
    }
}
