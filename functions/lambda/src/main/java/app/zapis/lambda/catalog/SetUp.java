package app.zapis.lambda.catalog;

import app.zapis.catalog.EmployeeRights;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Response;

import java.util.function.Function;

/// Lets those who may set up what is booked change it, and everyone of the staff look at it.
final class SetUp {
    private final EmployeeRights rights;

    SetUp(EmployeeRights rights) {
        this.rights = rights;
    }

    /// Has a call answered, or refuses it.
    Response answer(Call call, Function<Call, Response> answer) {
        return call.route().startsWith("GET ") || rights.maySetUp(call.byAdministrator())
                ? answer.apply(call)
                : Response.problem(
                        403, "forbidden", "here only administrators change what can be booked");
    }
}
