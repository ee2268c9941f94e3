package app.zapis.local.gateway;

import app.zapis.local.http.Header;
import app.zapis.local.http.Reply;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a function's answer in payload format 2.0.
final class HttpAnswer {
    private HttpAnswer() {}

    /// The reply, if the answer is one. A bare value, which an HTTP API would take for the body of
    /// a 200, is not: no function here means that.
    static Optional<Reply> read(Bytes output) {
        return Json.findObject(output.text())
                .filter(answer -> answer.get("statusCode") instanceof Integer)
                .flatMap(HttpAnswer::reply);
    }

    private static Optional<Reply> reply(Map<String, Object> answer) {
        if (!(answer.get("statusCode") instanceof Integer status)) {
            return Optional.empty();
        }
        return body(answer).map(body -> new Reply.Answer(status, headers(answer), body));
    }

    private static Optional<Bytes> body(Map<String, Object> answer) {
        var body = Json.findText(answer, "body").orElse("");
        if (!Boolean.TRUE.equals(answer.get("isBase64Encoded"))) {
            return Optional.of(Bytes.of(body));
        }
        try {
            return Optional.of(Bytes.ofBase64(body));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static List<Header> headers(Map<String, Object> answer) {
        var headers = new ArrayList<Header>();
        Json.object(answer, "headers")
                .forEach((name, value) -> headers.add(new Header(name, String.valueOf(value))));
        if (answer.get("cookies") instanceof List<?> cookies) {
            cookies.forEach(cookie -> headers.add(new Header("set-cookie", cookie + "")));
        }
        if (headers.stream().noneMatch(header -> header.name().equalsIgnoreCase("content-type"))) {
            headers.add(new Header("content-type", "text/plain; charset=utf-8"));
        }
        return headers;
    }
}
