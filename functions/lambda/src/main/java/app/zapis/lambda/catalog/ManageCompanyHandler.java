package app.zapis.lambda.catalog;

import app.zapis.catalog.Catalog;
import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.resource.CompanyJson;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// `/api/staff/company`
public final class ManageCompanyHandler implements RequestStreamHandler {
    private final Catalog catalog;

    /// For Lambda, which wants a constructor without parameters.
    public ManageCompanyHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageCompanyHandler(Wiring wiring) {
        this.catalog = wiring.catalog();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        return switch (call.route()) {
            case "GET /api/staff/company" -> response(catalog.company());
            case "PUT /api/staff/company" -> replaced(call);
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private Response replaced(Call call) {
        var company = new Versioned<>(CompanyJson.company(call.json()), call.ifMatch());
        return catalog.saveCompany(company) ? response(company.stored()) : Response.stale();
    }

    private static Response response(Versioned<Company> company) {
        return Response.json(200, CompanyJson.tree(company.value())).withEtag(company.version());
    }
}
