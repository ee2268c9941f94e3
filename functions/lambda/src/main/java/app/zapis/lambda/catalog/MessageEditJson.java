package app.zapis.lambda.catalog;

import app.zapis.catalog.MessageEdit;
import app.zapis.company.Versioned;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.message.settings.TextFlaws;
import app.zapis.message.settings.SettingFault;
import app.zapis.message.settings.SettingFault.Why;

import java.util.Map;
import java.util.function.Function;

/// The answer to a change of settings of messages.
final class MessageEditJson {
    private MessageEditJson() {}

    /// @param what names whose settings they are
    /// @param tree writes what was stored
    static <T> Response response(
            MessageEdit<T> edit, String what, Function<T, Map<String, Object>> tree) {
        return switch (edit) {
            case MessageEdit.Saved<T>(var stored) -> response(stored, tree);
            case MessageEdit.Unknown<T>() -> Response.notFound(what);
            case MessageEdit.Stale<T>() -> Response.stale();
            case MessageEdit.Refused<T>(var fault) -> refusal(fault).response();
        };
    }

    /// The answer to taking settings back.
    static <T> Response deletion(MessageEdit<T> edit, String what) {
        return edit instanceof MessageEdit.Saved<T>(var stored)
                ? Response.done().withEtag(stored.version())
                : response(edit, what, _ -> Map.of());
    }

    static <T> Response response(Versioned<T> settings, Function<T, Map<String, Object>> tree) {
        return Response.json(200, tree.apply(settings.value())).withEtag(settings.version());
    }

    private static BadInput refusal(SettingFault fault) {
        var pointer = "/" + String.join("/", fault.path());
        return switch (fault.why()) {
            case Why.CompanyUnknown() ->
                    BadInput.at(
                            pointer,
                            "needs the company's name and phone: describe the company first");
            case Why.OutOfBounds(var detail) -> BadInput.at(pointer, detail);
            case Why.BadText(var faults) -> TextFlaws.refusal(pointer, faults);
        };
    }
}
