package app.zapis.lambda.catalog;

import app.zapis.catalog.Edit;
import app.zapis.catalog.ManageCompany;
import app.zapis.company.Company;
import app.zapis.company.Logo;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.resource.CompanyJson;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// `/api/staff/company`
public final class ManageCompanyHandler implements RequestStreamHandler {
    private final ManageCompany manageCompany;

    /// For Lambda, which wants a constructor without parameters.
    public ManageCompanyHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ManageCompanyHandler(Wiring wiring) {
        this.manageCompany = wiring.company().manageCompany();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        var _ = new Query(call, List.of());
        return switch (call.route()) {
            case "GET /api/staff/company" ->
                    response(new Edit.Saved<>(manageCompany.find(), List.of()));
            case "PUT /api/staff/company" ->
                    response(
                            manageCompany.replace(
                                    new Versioned<>(
                                            CompanyJson.company(call.json()), ifMatch(call))));
            case "PUT /api/staff/company/logo" ->
                    response(manageCompany.setLogo(logo(call), ifMatch(call)));
            case "DELETE /api/staff/company/logo" ->
                    response(manageCompany.removeLogo(ifMatch(call)));
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private long ifMatch(Call call) {
        return call.ifMatch(() -> manageCompany.find().version());
    }

    private static Logo logo(Call call) {
        var format =
                Logo.Format.find(call.mediaType())
                        .orElseThrow(() ->
                                BadInput.unreadable(
                                        415,
                                        "unsupported-media-type",
                                        "send the logo as image/png, image/jpeg or image/webp"));
        var bytes = call.bytes(Logo.LARGEST);
        return Input.parse("", "", _ -> new Logo(format, bytes));
    }

    private static Response response(Edit<Company> edit) {
        return EditJson.response(edit, 200, "logo", CompanyJson::tree);
    }
}
