package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.table.Key;
import app.zapis.message.PlanMessages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// The table's stream: bookings that were changed.
public final class PlanMessagesHandler implements RequestStreamHandler {
    private final PlanMessages planMessages;

    /// For Lambda, which wants a constructor without parameters.
    public PlanMessagesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public PlanMessagesHandler(Wiring wiring) {
        this.planMessages = wiring.planMessages();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        new StreamBatch(context)
                .each(Json.event(in), out, change -> planMessages.plan(booking(change)));
    }

    /// Only which booking it is: what the record says of it may be out of date.
    private static BookingId booking(Map<?, ?> change) {
        var pk = StreamBatch.text(change, "Keys", "pk");
        return new BookingId(pk.substring(Key.BOOKING_PREFIX.length()));
    }
}
