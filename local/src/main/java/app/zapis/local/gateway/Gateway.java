package app.zapis.local.gateway;

import app.zapis.local.function.Invocation;
import app.zapis.local.http.Reply;
import app.zapis.local.http.Request;
import app.zapis.local.http.Responder;
import app.zapis.local.json.Bytes;
import app.zapis.local.json.Json;
import app.zapis.local.template.Trigger.Access;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;

/// Calls the function that a request is for, as an HTTP API does, and answers in its place where
/// there is none.
public final class Gateway implements Responder {
    private final Routes routes;
    private final Authorizer authorizer;
    private final InstantSource clock;
    private final PrintStream err;

    /// @param authorizer asked for routes that need a token
    /// @param clock dates the events
    /// @param err where an answer that is none is shown
    public Gateway(Routes routes, Authorizer authorizer, InstantSource clock, PrintStream err) {
        this.routes = routes;
        this.authorizer = authorizer;
        this.clock = clock;
        this.err = err;
    }

    @Override
    public Reply reply(Request request) {
        return routes.find(request.method(), request.rawPath())
                .map(match -> authorized(request, match))
                .orElseGet(() -> message(404, "Not Found"));
    }

    private Reply authorized(Request request, Routes.Match match) {
        return switch (match.route().access()) {
            case Access.Open _ -> call(request, match, Map.of());
            case Access.Token(var scopes) ->
                    switch (authorizer.judge(request, scopes)) {
                        case Authorizer.Verdict.Allowed allowed ->
                                call(request, match, jwt(allowed));
                        case Authorizer.Verdict.Missing() -> refused(401, "Unauthorized", "Bearer");
                        case Authorizer.Verdict.Bad(var why) ->
                                refused(
                                        401,
                                        "Unauthorized",
                                        "Bearer error=\"invalid_token\" error_description=\""
                                                + why
                                                + "\"");
                        case Authorizer.Verdict.Forbidden() ->
                                refused(
                                        403,
                                        "Forbidden",
                                        "Bearer scope=\""
                                                + String.join(" ", scopes)
                                                + "\" error=\"insufficient_scope\"");
                    };
        };
    }

    private static Reply refused(int status, String message, String challenge) {
        return message(status, message).with("www-authenticate", challenge);
    }

    private Reply call(Request request, Routes.Match match, Map<String, Object> jwt) {
        var event = new HttpEvent(request, match).tree(clock.instant(), jwt);
        return switch (match.function().invoke(Json.bytes(event))) {
            case Invocation.Answered(var output) ->
                    HttpAnswer.read(output).orElseGet(() -> noAnswer(match, output));
            case Invocation.Failed _ -> message(500, "Internal Server Error");
        };
    }

    private static Map<String, Object> jwt(Authorizer.Verdict.Allowed allowed) {
        return Map.of("jwt", Map.of("claims", allowed.claims(), "scopes", allowed.scopes()));
    }

    private Reply noAnswer(Routes.Match match, Bytes output) {
        err.println(match.route().key() + " was answered by what is no HTTP answer: " + output);
        return message(500, "Internal Server Error");
    }

    private static Reply.Answer message(int status, String message) {
        return Reply.json(status, Map.of("message", message));
    }
}
