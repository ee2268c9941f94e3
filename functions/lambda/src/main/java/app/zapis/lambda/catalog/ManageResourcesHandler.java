package app.zapis.lambda.catalog;

import app.zapis.catalog.Displaced;
import app.zapis.catalog.Edit;
import app.zapis.catalog.ManageResources;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Page;
import app.zapis.lambda.http.Place;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.resource.ResourceJson;
import app.zapis.resource.Absence;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// `/api/staff/resources`
public final class ManageResourcesHandler implements RequestStreamHandler {
    private final ManageResources manageResources;
    private final SetUp setUp;

    /// For Lambda, which wants a constructor without parameters.
    public ManageResourcesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageResourcesHandler(Wiring wiring) {
        this.manageResources = wiring.staff().manageResources();
        this.setUp = new SetUp(wiring.company().employeeRights());
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, call -> setUp.answer(call, this::answer));
    }

    private Response answer(Call call) {
        return switch (call.route()) {
            case "GET /api/staff/resources" -> list(call);
            case "POST /api/staff/resources" ->
                    response(manageResources.create(resource(call)), 201);
            case "GET /api/staff/resources/{id}" ->
                    found(call, found -> saved(found, ResourceJson::tree));
            case "PUT /api/staff/resources/{id}" ->
                    response(manageResources.replace(replacement(call)), 200);
            case "DELETE /api/staff/resources/{id}" -> deleted(call);
            case "POST /api/staff/resources/{id}/copy" -> copied(call);
            case "GET /api/staff/resources/{id}/absences" ->
                    found(call, found -> saved(found, ManageResourcesHandler::absences));
            case "POST /api/staff/resources/{id}/absences" -> absent(call);
            case "DELETE /api/staff/resources/{id}/absences/{absence}" -> takenBack(call);
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private Response list(Call call) {
        var query = new Query(call, List.of("after"));
        var byId = new Place<Resource>(resource -> resource.id().value(), ResourceId::isValid);
        return Page.of(query, manageResources.list(), byId)
                .response("resources", ResourceJson::tree);
    }

    private Resource resource(Call call) {
        return ResourceJson.resource(call.json(), manageResources::defaults);
    }

    private Response copied(Call call) {
        var input = call.json();
        var id = input.id("id", ResourceId::new);
        var name = input.text("name", 100);
        input.end();
        return withId(call, from -> response(manageResources.copy(from, id, name), 201));
    }

    private Versioned<Resource> replacement(Call call) {
        var resource = resource(call);
        if (!resource.id().value().equals(call.path("id"))) {
            throw BadInput.at("/id", "must be the id in the address");
        }
        return new Versioned<>(resource, ifMatch(call, resource.id()));
    }

    private long ifMatch(Call call, ResourceId id) {
        return call.ifMatch(
                () -> manageResources.find(id).map(Versioned::version).orElse(Versioned.NEW));
    }

    private Response found(Call call, Function<Versioned<Resource>, Response> show) {
        return withId(
                call,
                id ->
                        manageResources
                                .find(id)
                                .map(show)
                                .orElseGet(() -> Response.notFound("resource")));
    }

    private static Response withId(Call call, Function<ResourceId, Response> answer) {
        var text = call.path("id");
        return ResourceId.isValid(text)
                ? answer.apply(new ResourceId(text))
                : Response.notFound("resource");
    }

    private static Response saved(
            Versioned<Resource> resource, Function<Resource, Map<String, Object>> tree) {
        return Response.json(200, tree.apply(resource.value())).withEtag(resource.version());
    }

    private static Response response(Edit<Resource> edit, int status) {
        return EditJson.response(edit, status, "resource", ResourceJson::tree);
    }

    private static Response absences(Edit<Resource> edit, int status) {
        return EditJson.response(edit, status, "absence", ManageResourcesHandler::absences);
    }

    private static Map<String, Object> absences(Resource resource) {
        return Map.of("absences", ResourceJson.absences(resource));
    }

    private Response absent(Call call) {
        var displaced = displaced(call);
        var input = call.json();
        Absence absence = ResourceJson.absence(input);
        input.end();
        return withId(
                call,
                id -> absences(manageResources.add(id, absence, displaced, call.user()), 201));
    }

    private Response takenBack(Call call) {
        return withId(call, id -> absences(takenBack(call, id), 200));
    }

    private Edit<Resource> takenBack(Call call, ResourceId id) {
        return manageResources.removeAbsence(id, call.path("absence"), ifMatch(call, id));
    }

    private Response deleted(Call call) {
        return withId(call, id -> response(deleted(call, id), 200));
    }

    private Edit<Resource> deleted(Call call, ResourceId id) {
        var displaced = displaced(call);
        return manageResources.delete(id, ifMatch(call, id), displaced, call.user());
    }

    /// `?bookings=cancel`, or `?bookings=move&to=ID`.
    private static Displaced displaced(Call call) {
        var query = new Query(call, List.of("bookings", "to"));
        var fate = query.has("bookings") ? query.one("bookings", word -> word) : "";
        if (query.has("to") && !fate.equals("move")) {
            throw BadInput.at("/to", "goes with bookings=move only");
        }
        return switch (fate) {
            case "" -> new Displaced.Keep();
            case "cancel" -> new Displaced.Cancel();
            case "move" -> new Displaced.Move(elsewhere(call, query.one("to", ResourceId::new)));
            default -> throw BadInput.at("/bookings", "must be cancel or move");
        };
    }

    private static ResourceId elsewhere(Call call, ResourceId to) {
        if (to.value().equals(call.path("id"))) {
            throw BadInput.at("/to", "must be another resource");
        }
        return to;
    }
}
