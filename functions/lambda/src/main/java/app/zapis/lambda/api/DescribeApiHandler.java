package app.zapis.lambda.api;

import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Query;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// `GET /api/openapi.json`
public final class DescribeApiHandler implements RequestStreamHandler {
    private final ApiDocument document = new ApiDocument();

    /// For Lambda, which wants a constructor without parameters. It does not wait for clients of AWS that it never
    /// uses.
    public DescribeApiHandler() {}

    /// @param wiring has nothing that is needed here
    public DescribeApiHandler(Wiring wiring) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(
                in,
                out,
                call -> {
                    var _ = new Query(call, List.of());
                    return document.response(call);
                });
    }
}
