package app.zapis.lambda.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
        var call = new Call(Json.event(in));
        Json.write(response(call, answer).toEvent(), out);
    }

    private static Response response(Call call, Function<Call, Response> answer) {
        try {
            return answer.apply(call);
        } catch (BadInput e) {
            return e.response();
        }
    }
}
