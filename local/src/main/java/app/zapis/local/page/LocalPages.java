package app.zapis.local.page;

import app.zapis.local.clock.Time;
import app.zapis.local.http.Reply;
import app.zapis.local.http.Request;
import app.zapis.local.http.Responder;
import app.zapis.local.schedule.Schedule;
import app.zapis.local.schedule.Schedules;
import app.zapis.local.sms.SnsServer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Everything under `/local`: what only this runner has, for whoever tries or tests it.
public final class LocalPages implements Responder {
    private final Map<String, Map<String, Responder>> pages = new TreeMap<>();

    /// @param sns whose SMS are shown
    /// @param time told by one page, moved by another
    public LocalPages(SnsServer sns, Schedules schedules, Time time) {
        var clockPage = new ClockPage(time.clock(), time.clockwork());
        var smsPages = new SmsPages(sns);
        add("GET", "/local/sms", _ -> smsPages.list());
        add("GET", "/local/alerts", _ -> smsPages.alerts());
        add("GET", "/local/phone", _ -> smsPages.phone());
        add("GET", "/local/clock", _ -> clockPage.tell());
        add("POST", "/local/clock", clockPage::move);
        add("GET", "/local/schedules", _ -> list(schedules.all()));
    }

    /// Adds a page.
    public void add(String method, String path, Responder responder) {
        pages.computeIfAbsent(path, _ -> new TreeMap<>()).put(method, responder);
    }

    @Override
    public Reply reply(Request request) {
        var methods = pages.getOrDefault(request.rawPath(), Map.of());
        if (methods.isEmpty()) {
            return Reply.problem(404, "Not found", "Here are " + pages.keySet());
        }
        var responder = methods.get(request.method());
        return responder == null
                ? Reply.problem(405, "Method not allowed", "Use one of " + methods.keySet())
                        .with("allow", String.join(", ", methods.keySet()))
                : responder.reply(request);
    }

    private static Reply list(List<Schedule> schedules) {
        return Reply.json(
                200, Map.of("schedules", schedules.stream().map(LocalPages::json).toList()));
    }

    private static Map<String, Object> json(Schedule schedule) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", schedule.id().name());
        json.put("at", schedule.at().toString());
        return json;
    }
}
