package app.zapis.lambda.catalog;

import app.zapis.catalog.Edit;
import app.zapis.catalog.FilledIn;
import app.zapis.catalog.ManageTypes;
import app.zapis.catalog.Preset;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.http.Page;
import app.zapis.lambda.http.Place;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.resource.TypeJson;
import app.zapis.resource.ResourceType;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// `/api/staff/resource-types`
public final class ManageTypesHandler implements RequestStreamHandler {
    private final ManageTypes manageTypes;
    private final SetUp setUp;

    /// For Lambda, which wants a constructor without parameters.
    public ManageTypesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageTypesHandler(Wiring wiring) {
        this.manageTypes = wiring.staff().manageTypes();
        this.setUp = new SetUp(wiring.company().employeeRights());
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, call -> setUp.answer(call, this::answer));
    }

    private Response answer(Call call) {
        return switch (call.route()) {
            case "GET /api/staff/resource-types" -> list(call);
            case "POST /api/staff/resource-types" ->
                    response(manageTypes.create(TypeJson.type(call.json())), 201);
            case "POST /api/staff/resource-types/presets/{preset}" ->
                    Preset.find(call.path("preset"))
                            .map(preset -> response(manageTypes.fillIn(preset)))
                            .orElseGet(() -> Response.notFound("preset"));
            case "GET /api/staff/resource-types/{id}" ->
                    manageTypes
                            .find(call.path("id"))
                            .map(type -> response(new Edit.Saved<>(type, List.of()), 200))
                            .orElseGet(() -> Response.notFound("type"));
            case "PUT /api/staff/resource-types/{id}" ->
                    response(manageTypes.replace(type(call)), 200);
            case "DELETE /api/staff/resource-types/{id}" ->
                    response(manageTypes.delete(call.path("id"), ifMatch(call)), 200);
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private Response list(Call call) {
        var query = new Query(call, List.of("after"));
        return Page.of(query, manageTypes.list(), new Place<>(ResourceType::id, ResourceType::isId))
                .response("resource-types", TypeJson::tree);
    }

    private Versioned<ResourceType> type(Call call) {
        var type = TypeJson.type(call.json());
        if (!type.id().equals(call.path("id"))) {
            throw BadInput.at("/id", "must be the id in the address");
        }
        return new Versioned<>(type, ifMatch(call));
    }

    private long ifMatch(Call call) {
        var id = call.path("id");
        return call.ifMatch(
                () -> manageTypes.find(id).map(Versioned::version).orElse(Versioned.NEW));
    }

    private static Response response(FilledIn filledIn) {
        return Response.json(
                200,
                Json.object(
                        "resource-types",
                        filledIn.types().stream().map(TypeJson::tree).toList(),
                        "added",
                        filledIn.added()));
    }

    private static Response response(Edit<ResourceType> edit, int status) {
        return EditJson.response(edit, status, "type", TypeJson::tree);
    }
}
