package app.zapis.lambda.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;

/// Answers HTTP requests. Bad input becomes a problem document here; whatever else goes wrong travels up, and the
/// gateway answers 500.
public final class Http {
    private Http() {}

    /// Reads one event, has it answered, and writes the answer.
    ///
    /// @param answer throws [BadInput] for a request that makes no sense
    public static void answer(InputStream in, OutputStream out, Function<Call, Response> answer)
            throws IOException {
        answer(in, out, Map.of(), answer);
    }

    /// The same, with headers that each answer has unless it has said something else.
    public static void answer(
            InputStream in,
            OutputStream out,
            Map<String, String> headers,
            Function<Call, Response> answer)
            throws IOException {
        var response = response(new Call(Json.event(in)), answer);
        Json.write(response.withDefaults(headers).toEvent(), out);
    }

    private static Response response(Call call, Function<Call, Response> answer) {
        try {
            return answer.apply(call);
        } catch (BadInput e) {
            return e.response();
        }
    }
}
