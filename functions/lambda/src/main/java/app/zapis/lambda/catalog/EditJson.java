package app.zapis.lambda.catalog;

import app.zapis.booking.Booking;
import app.zapis.catalog.Edit;
import app.zapis.catalog.Misfit;
import app.zapis.lambda.booking.StaffBookingJson;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.EnumJson;
import app.zapis.lambda.http.Response;
import app.zapis.resource.ResourceId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The answer to a change of what a manager sets up.
final class EditJson {
    private EditJson() {}

    /// @param status of what was stored
    /// @param what names the kind of thing
    /// @param tree writes what was stored
    static <T> Response response(
            Edit<T> edit, int status, String what, Function<T, Map<String, Object>> tree) {
        return switch (edit) {
            case Edit.Saved<T>(var stored, var misfits) ->
                    Response.json(status, with(misfits, tree.apply(stored.value())))
                            .withEtag(stored.version());
            case Edit.Deleted<T>() -> Response.done();
            case Edit.Unknown<T>() -> Response.notFound(what);
            case Edit.Exists<T>() ->
                    Response.problem(409, "exists", what + " of that id exists already");
            case Edit.Stale<T>() -> Response.stale();
            case Edit.Used<T>(var by) ->
                    Response.problem(409, "in-use", "resources have this " + what)
                            .with("resources", by.stream().map(ResourceId::value).toList());
            case Edit.UnknownType<T>(var type) ->
                    BadInput.at("/type", "there is no type " + type).response();
            case Edit.NowhereToMove<T>(var to) ->
                    BadInput.at("/to", "there is no other resource " + to + " that takes bookings")
                            .response();
            case Edit.Booked<T>(var bookings) ->
                    Response.problem(
                                    409,
                                    "has-bookings",
                                    "coming bookings are in the way: cancel or move them")
                            .with("bookings", trees(bookings));
            case Edit.Left<T>(var hidden, var bookings) ->
                    Response.problem(
                                    409,
                                    "bookings-left",
                                    "the "
                                            + what
                                            + " is hidden now, but these bookings could not be"
                                            + " dealt with so: deal with them and delete it again")
                            .with("bookings", trees(bookings))
                            .withEtag(hidden.version());
            case Edit.Full<T>(var most) ->
                    Response.problem(
                            409, "full", "there are " + most + " already: delete old ones");
        };
    }

    private static Map<String, Object> with(List<Misfit> misfits, Map<String, Object> tree) {
        var all = new LinkedHashMap<>(tree);
        if (!misfits.isEmpty()) {
            all.put("misfits", misfits.stream().map(EditJson::tree).toList());
        }
        return all;
    }

    private static Map<String, Object> tree(Misfit misfit) {
        var tree = StaffBookingJson.tree(misfit.booking());
        tree.put("why", misfit.why().stream().sorted().map(EnumJson::of).toList());
        return tree;
    }

    private static List<Map<String, Object>> trees(List<Booking> bookings) {
        return bookings.stream().map(StaffBookingJson::tree).toList();
    }
}
