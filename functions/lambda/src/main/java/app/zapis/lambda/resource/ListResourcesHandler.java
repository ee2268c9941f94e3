package app.zapis.lambda.resource;

import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.resource.ListResources;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// `GET /api/resources`
public final class ListResourcesHandler implements RequestStreamHandler {
    private final ListResources listResources;

    /// For Lambda, which wants a constructor without parameters.
    public ListResourcesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ListResourcesHandler(Wiring wiring) {
        this.listResources = wiring.listResources();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(
                in,
                out,
                call -> {
                    var _ = new Query(call, List.of());
                    return response();
                });
    }

    private Response response() {
        var resources = listResources.list().stream().map(ResourceJson::summary).toList();
        return Response.json(200, Map.of("resources", resources));
    }
}
