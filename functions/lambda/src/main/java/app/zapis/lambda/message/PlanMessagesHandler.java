package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.table.Key;
import app.zapis.message.PlanMessages;
import app.zapis.message.ReplanMessages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// The table's stream: bookings that were changed, and settings of messages.
public final class PlanMessagesHandler implements RequestStreamHandler {
    private final PlanMessages planMessages;
    private final ReplanMessages replanMessages;

    /// For Lambda, which wants a constructor without parameters.
    public PlanMessagesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public PlanMessagesHandler(Wiring wiring) {
        this.planMessages = wiring.planMessages();
        this.replanMessages = wiring.replanMessages();
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
        } else {
            planMessages.plan(new BookingId(pk.substring(Key.BOOKING_PREFIX.length())));
        }
    }
}
