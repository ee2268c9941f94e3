package app.zapis.lambda.message.settings;

import app.zapis.company.Language;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Response;
import app.zapis.message.settings.Preview;
import app.zapis.message.settings.PreviewMessage;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// `POST /api/staff/messages/preview`
public final class PreviewMessageHandler implements RequestStreamHandler {
    private final PreviewMessage previewMessage;
    private final List<Language> languages;

    /// For Lambda, which wants a constructor without parameters.
    public PreviewMessageHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public PreviewMessageHandler(Wiring wiring) {
        this.previewMessage = wiring.previewMessage();
        this.languages = wiring.wordbook().languages();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        var draft = PreviewJson.draft(call.json(), languages);
        return switch (previewMessage.preview(draft)) {
            case Preview.Shown shown -> Response.json(200, PreviewJson.tree(shown));
            case Preview.Faulty(var faults) -> throw TextFlaws.refusal("/text", faults);
            case Preview.UnknownResource() -> throw PreviewJson.unknownResource();
        };
    }
}
