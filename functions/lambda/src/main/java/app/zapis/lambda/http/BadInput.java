package app.zapis.lambda.http;

import java.io.Serial;
import java.util.List;

/// A request that makes no sense: it is refused where it is read, and nothing is done.
public final class BadInput extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final transient Response response;

    private BadInput(String detail, Response response) {
        super(detail, null, false, false);
        this.response = response;
    }

    /// A part of the request that has to be changed.
    ///
    /// @param pointer where it is, an RFC 6901 JSON pointer; for a parameter of the address its name
    public record Flaw(String pointer, String detail) {}

    /// A part of the request that has to be changed.
    ///
    /// @param pointer where it is, an RFC 6901 JSON pointer; for a parameter of the address its name
    public static BadInput at(String pointer, String detail) {
        return of(List.of(new Flaw(pointer, detail)));
    }

    /// Parts of the request that have to be changed, one or more.
    public static BadInput of(List<Flaw> flaws) {
        var detail = flaws.getFirst().detail();
        var errors =
                flaws.stream()
                        .map(flaw ->
                                Json.object("pointer", flaw.pointer(), "detail", flaw.detail()))
                        .toList();
        return new BadInput(
                detail, Response.problem(422, "invalid", detail).with("errors", errors));
    }

    /// A request that could not even be read.
    ///
    /// @param status 400 to 499
    /// @param problem the name of the problem type
    public static BadInput unreadable(int status, String problem, String detail) {
        return new BadInput(detail, Response.problem(status, problem, detail));
    }

    /// The answer to the request.
    public Response response() {
        return response;
    }
}
