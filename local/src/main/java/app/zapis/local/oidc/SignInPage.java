package app.zapis.local.oidc;

import app.zapis.local.http.Form;
import app.zapis.local.http.Header;
import app.zapis.local.http.Reply;
import app.zapis.local.http.Request;
import app.zapis.local.json.Bytes;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// `/local/oidc/oauth2/authorize`: asks who it is, and sends him back with a code.
final class SignInPage {
    private final Codes codes;
    private final String redirectUri;
    private final Template page = template();

    /// @param redirectUri the only one that a client may name
    SignInPage(Codes codes, String redirectUri) {
        this.codes = codes;
        this.redirectUri = redirectUri;
    }

    Reply show(Request request) {
        return checked(request, _ -> Reply.html(200, page.execute(model())));
    }

    /// The form is sent to the same address, so what the client asks for is still in it.
    Reply signIn(Request request) {
        var username = Form.of(request.body().text()).find("username").orElse("");
        return checked(
                request,
                asked ->
                        Employee.find(username)
                                .map(employee -> codes.give(employee, asked))
                                .map(code -> back("code", code, asked.state()))
                                .orElseGet(() -> back("error", "access_denied", asked.state())));
    }

    private Reply checked(Request request, Function<AuthorizationRequest, Reply> then) {
        var form = Form.of(request.rawQuery());
        var asked = AuthorizationRequest.of(form);
        if (!form.find("client_id").orElse("").equals(Issuer.CLIENT_ID)
                || !asked.redirectUri().equals(redirectUri)) {
            // Nobody is sent to an address that is not known to be the client's.
            return Reply.problem(
                    400,
                    "Nobody known asks",
                    "client_id must be " + Issuer.CLIENT_ID + ", redirect_uri " + redirectUri);
        }
        return AuthorizationRequest.problem(form)
                .map(problem -> back("error", problem, asked.state()))
                .orElseGet(() -> then.apply(asked));
    }

    private Reply back(String name, String value, String state) {
        var query = name + "=" + encoded(value) + "&state=" + encoded(state);
        return new Reply.Answer(
                303, List.of(new Header("location", redirectUri + "?" + query)), Bytes.NONE);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> model() {
        return Map.of("employees", Arrays.stream(Employee.values()).map(SignInPage::line).toList());
    }

    private static Map<String, Object> line(Employee employee) {
        return Map.of(
                "username",
                employee.username(),
                "role",
                employee.groups().isEmpty() ? "staff" : String.join(", ", employee.groups()));
    }

    private static Template template() {
        var page = Objects.requireNonNull(SignInPage.class.getResourceAsStream("sign-in.html"));
        try (var reader = new InputStreamReader(page, StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
