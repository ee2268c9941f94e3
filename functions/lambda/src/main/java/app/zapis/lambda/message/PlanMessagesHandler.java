package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.table.Key;
import app.zapis.message.PlanMessages;
import app.zapis.message.ReplanMessages;
import app.zapis.message.WatchTasks;
import app.zapis.task.TaskId;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;

/// The table's stream: bookings that were changed, settings of messages, and tasks that staff are to be told of.
public final class PlanMessagesHandler implements RequestStreamHandler {
    private final PlanMessages planMessages;
    private final ReplanMessages replanMessages;
    private final WatchTasks watchTasks;

    /// For Lambda, which wants a constructor without parameters.
    public PlanMessagesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public PlanMessagesHandler(Wiring wiring) {
        this.planMessages = wiring.planMessages();
        this.replanMessages = wiring.replanMessages();
        this.watchTasks = wiring.watchTasks();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        new StreamBatch(context).each(Json.event(in), out, this::plan);
    }

    /// Only what it is about: what the record says of it may be out of date.
    private void plan(Map<?, ?> change) {
        var pk = StreamBatch.text(change, "Keys", "pk");
        if (pk.startsWith(Key.REPLAN_PREFIX)) {
            replanMessages.step(Key.scope(pk));
        } else if (pk.equals(Key.TASKS)) {
            look(change);
        } else {
            planMessages.plan(new BookingId(pk.substring(Key.BOOKING_PREFIX.length())));
        }
    }

    private void look(Map<?, ?> change) {
        var id = TaskId.find(StreamBatch.text(change, "NewImage", "id")).orElseThrow();
        watchTasks.look(id, Instant.parse(StreamBatch.text(change, "NewImage", "due")));
    }
}
