package app.zapis.lambda.link;

import app.zapis.company.Colour;
import app.zapis.company.Company;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.language.Words;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// The page of one booking, as HTML. It needs no script, and its forms work under any address.
public final class LinkPage {
    private static final String STYLE = read("page.css");

    /// What a browser may do with the page: show it with its own style and post its forms to where it came from.
    public static final String CONTENT_SECURITY_POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "style-src 'sha256-" + sha256(STYLE) + "'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'");

    /// What a browser may do with the page of a company: it may also show the company's colour and logo.
    public static String policy(Company company) {
        var branding = company.branding();
        var colour =
                branding.findColour()
                        .map(LinkPage::style)
                        .map(style -> " 'sha256-" + sha256(style) + "'")
                        .orElse("");
        var own = "'sha256-" + sha256(STYLE) + "'";
        var policy = CONTENT_SECURITY_POLICY.replace(own, own + colour);
        return branding.hasLogo() ? policy + "; img-src 'self'" : policy;
    }

    /// What only the pages of a company with a colour have.
    static String style(Colour colour) {
        return ":root { --brand: "
                + colour.code()
                + "; --on-brand: "
                + colour.text().code()
                + "; }";
    }

    private final Languages languages = new Languages();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    /// The page of a booking, in its client's language.
    public String html(LinkView view) {
        var booking = view.opened().booking();
        var company = view.opened().company();
        var words = languages.of(booking.client().language(), company.language());
        return template("booking.html", words).execute(new LinkModel(view, words).values());
    }

    /// The page for a code that opens nothing: the same for each, whatever is wrong with it.
    ///
    /// @param acceptLanguage the header, empty for none
    public String unknown(String acceptLanguage) {
        var words = languages.accepted(acceptLanguage);
        return template("unknown.html", words)
                .execute(
                        Map.of(
                                "lang",
                                words.language().code(),
                                "heading",
                                words.text("heading.unknown"),
                                "company",
                                "",
                                "brand",
                                ""));
    }

    private Template template(String file, Words words) {
        return templates.computeIfAbsent(
                words.language().code() + " " + file, _ -> compile(file, words));
    }

    /// In a template, `{{>x}}` stands for the words of that key, and `{{>x.html}}` for a file.
    private static Template compile(String file, Words words) {
        return Mustache.compiler()
                .emptyStringIsFalse(true)
                .strictSections(true)
                .withLoader(name -> part(name, words))
                .compile(read(file));
    }

    private static Reader part(String name, Words words) {
        if (name.equals("page.css")) {
            return new StringReader(STYLE);
        }
        return new StringReader(name.endsWith(".html") ? read(name) : words.text(name));
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(LinkPage.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
