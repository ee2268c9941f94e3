package app.zapis.lambda.task;

import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Page;
import app.zapis.lambda.http.Place;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.http.Times;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.Tasks;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `/api/staff/tasks`
public final class ManageTasksHandler implements RequestStreamHandler {
    private static final Place<Task> PLACE =
            Place.byTime(
                    Task::due, task -> task.id().text(), text -> TaskId.find(text).isPresent());

    private final Tasks tasks;
    private final InstantSource clock;

    /// For Lambda, which wants a constructor without parameters.
    public ManageTasksHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageTasksHandler(Wiring wiring) {
        this.tasks = wiring.tasks();
        this.clock = wiring.clock();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        return switch (call.route()) {
            case "GET /api/staff/tasks" -> list(new Query(call, List.of("state", "after")));
            case "POST /api/staff/tasks/{id}/done" -> done(call);
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private Response list(Query query) {
        var state = query.has("state") ? query.one("state", ManageTasksHandler::state) : "open";
        var all = state.equals("open") ? tasks.open() : tasks.done();
        return Page.of(query, all, PLACE).response("tasks", task -> tree(task, state));
    }

    private static String state(String text) {
        if (!List.of("open", "done").contains(text)) {
            throw new IllegalArgumentException("must be open or done");
        }
        return text;
    }

    private static Map<String, Object> tree(Task task, String state) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", task.id().text());
        tree.put("kind", task.id().kind().word());
        switch (task.id()) {
            case TaskId.OfBooking(var booking, _, _) -> tree.put("booking", booking.value());
            case TaskId.OfBudget(var period) -> tree.put("period", period);
        }
        tree.put("dueAt", Times.text(task.due(), ZoneOffset.UTC));
        tree.put("state", state);
        tree.put("detail", task.detail());
        return tree;
    }

    /// A task that is done already stays so.
    private Response done(Call call) {
        if (call.hasBody()) {
            call.json().end();
        }
        var id = TaskId.find(call.path("id"));
        id.ifPresent(task -> tasks.finish(task, clock.instant()));
        return tasks.done().stream()
                .filter(task -> id.filter(task.id()::equals).isPresent())
                .findFirst()
                .map(task -> Response.json(200, tree(task, "done")))
                .orElseGet(() -> Response.notFound("task"));
    }
}
