package app.zapis.lambda.http;

import java.io.Serial;

/// A request that makes no sense: it is refused where it is read, and nothing is done.
public final class BadInput extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final int status;
    private final String problem;
    private final String pointer;

    private BadInput(int status, String problem, String pointer, String detail) {
        super(detail, null, false, false);
        this.status = status;
        this.problem = problem;
        this.pointer = pointer;
    }

    /// A part of the request that has to be changed.
    ///
    /// @param pointer where it is, an RFC 6901 JSON pointer; for a parameter of the address its name
    public static BadInput at(String pointer, String detail) {
        return new BadInput(422, "invalid", pointer, detail);
    }

    /// A request that could not even be read.
    ///
    /// @param status 400 to 499
    /// @param problem the name of the problem type
    public static BadInput unreadable(int status, String problem, String detail) {
        return new BadInput(status, problem, "", detail);
    }

    /// The answer to the request.
    public Response response() {
        var response = Response.problem(status, problem, String.valueOf(getMessage()));
        return status == 422 ? response.withError(pointer, String.valueOf(getMessage())) : response;
    }
}
