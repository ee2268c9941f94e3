package app.zapis.lambda.catalog;

import app.zapis.catalog.ShowLogo;
import app.zapis.company.Logo;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Response;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// `GET /logo`. Pages name the version, by `?v=`, so that a new logo is seen at once; what is sent is the logo of now.
public final class ShowLogoHandler implements RequestStreamHandler {
    /// It is nothing but a picture, whatever its bytes may look like to a browser.
    private static final Map<String, String> ONLY_A_PICTURE =
            Map.of(
                    "cache-control", "public, max-age=3600",
                    "x-content-type-options", "nosniff",
                    "content-security-policy", "default-src 'none'; sandbox");

    private final ShowLogo showLogo;

    /// For Lambda, which wants a constructor without parameters.
    public ShowLogoHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public ShowLogoHandler(Wiring wiring) {
        this.showLogo = wiring.company().showLogo();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(
                in,
                out,
                ONLY_A_PICTURE,
                call -> {
                    var _ = new Query(call, List.of("v"));
                    return showLogo.find()
                            .map(logo -> shown(call, logo))
                            .orElseGet(() -> Response.notFound("logo"));
                });
    }

    private static Response shown(Call call, Versioned<Logo> logo) {
        var picture = logo.value();
        return (call.hasCopy("\"" + logo.version() + "\"")
                        ? Response.notModified()
                        : Response.bytes(picture.format().mediaType(), picture.bytes()))
                .withEtag(logo.version());
    }
}
