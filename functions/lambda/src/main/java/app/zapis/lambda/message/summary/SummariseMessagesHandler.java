package app.zapis.lambda.message.summary;

import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.message.summary.SummariseMessages;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// `GET /api/staff/messages/summary`
public final class SummariseMessagesHandler implements RequestStreamHandler {
    private final SummariseMessages summariseMessages;

    /// For Lambda, which wants a constructor without parameters.
    public SummariseMessagesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public SummariseMessagesHandler(Wiring wiring) {
        this.summariseMessages = wiring.summariseMessages();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        var days = SummaryJson.days(new Query(call, SummaryJson.PARAMETERS));
        return Response.json(200, SummaryJson.tree(summariseMessages.summarise(days)));
    }
}
