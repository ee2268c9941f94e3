package app.zapis.lambda.slot;

import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Http;
import app.zapis.slot.FindSlots;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// `GET /api/slots`
public final class FindSlotsHandler implements RequestStreamHandler {
    private final FindSlots findSlots;

    /// For Lambda, which wants a constructor without parameters.
    public FindSlotsHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public FindSlotsHandler(Wiring wiring) {
        this.findSlots = wiring.findSlots();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, call -> SlotsJson.response(findSlots.find(SlotsJson.query(call))));
    }
}
