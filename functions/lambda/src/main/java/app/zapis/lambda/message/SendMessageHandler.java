package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Json;
import app.zapis.message.MessageId;
import app.zapis.message.SendMessage;
import app.zapis.message.settings.MessageKind;
import app.zapis.resource.ResourceId;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// A schedule that has come to its time, or rows of messages that are due at once.
public final class SendMessageHandler implements RequestStreamHandler {
    private static final int MOST_ATTEMPTS = 5;

    private final SendMessage sendMessage;

    /// For Lambda, which wants a constructor without parameters.
    public SendMessageHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public SendMessageHandler(Wiring wiring) {
        this.sendMessage = wiring.sendMessage();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        var event = Json.event(in);
        if (event.containsKey("Records")) {
            new StreamBatch(context).each(event, out, change -> send(row(change)));
        } else {
            send(SendEvent.of(event));
        }
    }

    private static SendEvent row(Map<?, ?> change) {
        var id =
                new MessageId(
                        new BookingId(StreamBatch.text(change, "NewImage", "booking")),
                        MessageKind.find(StreamBatch.text(change, "NewImage", "kind"))
                                .orElseThrow(),
                        StreamBatch.number(change, "NewImage", "revision"),
                        StreamBatch.number(change, "NewImage", "repetition"));
        var resources = StreamBatch.texts(change, "NewImage", "resources");
        return new SendEvent(id, resources.stream().map(ResourceId::new).toList());
    }

    private void send(SendEvent event) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (sendMessage.send(event.id(), event.resources())) {
                return;
            }
        }
        throw new IllegalStateException("the booking kept changing: " + event.id().scheduleName());
    }
}
