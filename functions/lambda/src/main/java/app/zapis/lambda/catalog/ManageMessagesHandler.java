package app.zapis.lambda.catalog;

import app.zapis.catalog.ManageMessages;
import app.zapis.catalog.MessageEdit;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.message.settings.MessageSettingsJson;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/// `/api/staff/messages`, and the same of types and resources
public final class ManageMessagesHandler implements RequestStreamHandler {
    private final ManageMessages manageMessages;
    private final SetUp setUp;

    /// For Lambda, which wants a constructor without parameters.
    public ManageMessagesHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageMessagesHandler(Wiring wiring) {
        this.manageMessages = wiring.manageMessages();
        this.setUp = new SetUp(wiring.company().employeeRights());
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, call -> setUp.answer(call, this::answer));
    }

    private Response answer(Call call) {
        return switch (call.route()) {
            case "GET /api/staff/messages" -> {
                var _ = new Query(call, List.of());
                yield byWording(manageMessages.company());
            }
            case "PUT /api/staff/messages" ->
                    byWording(manageMessages.replace(companySettings(call)));
            case "GET /api/staff/messages/for-new" -> {
                var _ = new Query(call, List.of());
                yield byWording(manageMessages.forNew());
            }
            case "DELETE /api/staff/messages/for-new" ->
                    MessageEditJson.deletion(
                            manageMessages.nothingForNew(
                                    call.ifMatch(() -> manageMessages.forNew().version())),
                            "resource");
            case "GET /api/staff/resource-types/{id}/messages" -> shown(call, type(call));
            case "PUT /api/staff/resource-types/{id}/messages" -> replaced(call, type(call));
            case "DELETE /api/staff/resource-types/{id}/messages" -> deleted(call, type(call));
            case "GET /api/staff/resources/{id}/messages" ->
                    ofResource(call, resource -> shown(call, resource));
            case "PUT /api/staff/resources/{id}/messages" ->
                    ofResource(call, resource -> replaced(call, resource));
            case "DELETE /api/staff/resources/{id}/messages" ->
                    ofResource(call, resource -> deleted(call, resource));
            case "POST /api/staff/resources/{id}/messages/use-for-new" ->
                    ofResource(
                            call, resource -> byWording(manageMessages.useForNew(resource.id())));
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private Versioned<ByWording> companySettings(Call call) {
        return new Versioned<>(
                MessageSettingsJson.byWording(call.json()),
                call.ifMatch(() -> manageMessages.company().version()));
    }

    private Versioned<MessageSettings> settings(Call call, Scope.Own own) {
        return new Versioned<>(MessageSettingsJson.settings(call.json()), ifMatch(call, own));
    }

    private long ifMatch(Call call, Scope.Own own) {
        return call.ifMatch(
                () -> manageMessages.find(own).map(Versioned::version).orElse(Versioned.NEW));
    }

    private static Scope.OfType type(Call call) {
        return new Scope.OfType(call.path("id"));
    }

    private static Response ofResource(Call call, Function<Scope.OfResource, Response> answer) {
        var text = call.path("id");
        return ResourceId.isValid(text)
                ? answer.apply(new Scope.OfResource(new ResourceId(text)))
                : Response.notFound("resource");
    }

    /// Its own settings; with `?effective=true` what holds, whoever says it.
    private Response shown(Call call, Scope.Own own) {
        var query = new Query(call, List.of("effective"));
        if (query.has("effective") && query.one("effective", Input::truth)) {
            return manageMessages
                    .findEffective(own)
                    .map(settings -> Response.json(200, MessageSettingsJson.tree(settings)))
                    .orElseGet(() -> Response.notFound(what(own)));
        }
        return manageMessages
                .find(own)
                .map(settings -> MessageEditJson.response(settings, MessageSettingsJson::tree))
                .orElseGet(() -> Response.notFound(what(own)));
    }

    private static String what(Scope.Own own) {
        return switch (own) {
            case Scope.OfType _ -> "type";
            case Scope.OfResource _ -> "resource";
        };
    }

    private Response replaced(Call call, Scope.Own own) {
        return MessageEditJson.response(
                manageMessages.replace(own, settings(call, own)),
                what(own),
                MessageSettingsJson::tree);
    }

    private Response deleted(Call call, Scope.Own own) {
        var nothing = new Versioned<>(MessageSettings.NONE, ifMatch(call, own));
        return MessageEditJson.deletion(manageMessages.replace(own, nothing), what(own));
    }

    private static Response byWording(MessageEdit<ByWording> edit) {
        return MessageEditJson.response(edit, "resource", MessageSettingsJson::tree);
    }

    private static Response byWording(Versioned<ByWording> settings) {
        return MessageEditJson.response(settings, MessageSettingsJson::tree);
    }
}
