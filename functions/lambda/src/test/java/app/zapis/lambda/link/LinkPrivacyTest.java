package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a link must not do and not give away, whoever uses it.
class LinkPrivacyTest {
    private static final List<String> LOOKS =
            List.of("", "?move=", "?move=2026-11-26", "?move=nonsense", "?x=1", "/calendar.ics");

    private final Deployment clinic = Deployment.ofClinic();
    private String link = "";

    @BeforeEach
    void book() {
        clinic.answer(Wish.of(Clinic.ANNA).at("10:00").call());
        link = clinic.link();
        clinic.traffic().forget();
    }

    private static Stream<HttpCall> looks(String link) {
        return LOOKS.stream()
                .map(look -> HttpCall.get(link + look))
                .flatMap(call -> Stream.of(call, call.byBrowser(), call));
    }

    static Stream<Named<Consumer<Deployment>>> states() {
        return Stream.of(
                Named.of("open", _ -> {}),
                Named.of("confirmed", clinic -> post(clinic, "/confirm")),
                Named.of("cancelled", clinic -> post(clinic, "/cancel")),
                Named.of("opted out", clinic -> post(clinic, "/opt-out")),
                Named.of("past the cut-off", clinic -> clinic.clock().set(Clinic.at("09:30"))),
                Named.of("begun", clinic -> clinic.clock().set(Clinic.at("10:30"))),
                Named.of("over", clinic -> clinic.clock().set(Clinic.at("18:30"))));
    }

    private static void post(Deployment clinic, String verb) {
        assertEquals(200, clinic.answer(HttpCall.post(clinic.link() + verb)).status());
    }

    @ParameterizedTest
    @MethodSource("states")
    void changesNothingByALook(Consumer<Deployment> state) {
        state.accept(clinic);
        var before = clinic.table().content();

        var statuses = looks(link).map(look -> clinic.answer(look).status()).distinct().toList();

        assertTrue(Set.of(200, 422).containsAll(statuses), statuses.toString());
        assertEquals(before, clinic.table().content());
    }

    static Stream<String> wrongCodes() {
        return Stream.of(
                "jk6reke1jd25vBFBI9YMg9hFUIM_ycyBsQ",
                "jk6reke1jd25vBFBI9YMg9hFUIM_ycyBs",
                "jk6reke1jd25vBFBI9YMg9hFUIM_ycyBsQQ",
                "JK6REKE1JD25vBFBI9YMg9hFUIM_ycyBsQ",
                "0",
                "%00",
                "..",
                "%D0%BA%D0%BE%D0%B4",
                "<script>",
                "BOOKING#jk6reke1jd25",
                "x".repeat(5000));
    }

    /// The code with its last character changed to another one.
    private String withWrongKey() {
        return link.substring(0, link.length() - 2) + (link.endsWith("AA") ? "BB" : "AA");
    }

    private String withWrongId() {
        return "/c/0000" + link.substring("/c/0000".length());
    }

    private List<Object> seen(HttpCall call) {
        clinic.traffic().forget();
        var answer = clinic.answer(call);
        return List.of(
                answer.status(),
                answer.headers(),
                answer.body(),
                clinic.traffic().operations(),
                clinic.traffic().tripsInSeries());
    }

    @ParameterizedTest
    @MethodSource("wrongCodes")
    void tellsNobodyWhatIsWrongWithACode(String code) {
        var wrong = HttpCall.get("/c/" + code);
        var wrongKey = HttpCall.get(withWrongKey());
        var wrongId = HttpCall.get(withWrongId());

        assertEquals(404, clinic.answer(wrong).status());
        assertEquals(seen(wrongKey), seen(wrong));
        assertEquals(seen(wrongKey), seen(wrongId));
        assertEquals(seen(wrongKey.byBrowser()), seen(wrong.byBrowser()));
        assertEquals(seen(wrongKey.byBrowser()), seen(wrongId.byBrowser()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/confirm", "/cancel", "/opt-out", "/move"})
    void doesNothingForAWrongCode(String verb) {
        var before = clinic.table().content();
        var body = verb.equals("/move") ? "{\"start\":\"2026-11-25T14:00:00+03:00\"}" : "{}";

        var wrongKey = seen(HttpCall.post(withWrongKey() + verb).json(body));
        var wrongId = seen(HttpCall.post(withWrongId() + verb).json(body));
        var noCode = seen(HttpCall.post("/c/0" + verb).json(body));

        assertEquals(404, wrongKey.getFirst());
        assertEquals(wrongKey, wrongId);
        assertEquals(wrongKey, noCode);
        assertEquals(before, clinic.table().content());
    }

    private Stream<HttpCall> oneOfEachAnswer() {
        return Stream.of(
                HttpCall.get(link),
                HttpCall.get(link).byBrowser(),
                HttpCall.get(link + "?move=").byBrowser(),
                HttpCall.get(link + "?move=x").byBrowser(),
                HttpCall.get(link + "/calendar.ics"),
                HttpCall.get("/c/0"),
                HttpCall.get("/c/0").byBrowser(),
                HttpCall.post(link + "/move").with("content-type", "text/plain"),
                HttpCall.post(link + "/move").json("{"),
                HttpCall.post(link + "/move").json("{}"),
                HttpCall.post(link + "/move").json("{\"x\":\"" + "x".repeat(16384) + "\"}"),
                HttpCall.post(link + "/move").byBrowser().form(""),
                HttpCall.post(link + "/confirm").byBrowser().form(""),
                HttpCall.post(link + "/confirm"),
                HttpCall.post(link + "/cancel"),
                HttpCall.post(link + "/confirm"),
                HttpCall.post(link + "/confirm").byBrowser().form(""));
    }

    @Test
    void keepsEachAnswerFromCachesIndexesAndReferrers() {
        var answers = oneOfEachAnswer().map(clinic::answer).toList();

        assertEquals(
                Set.of(200, 303, 400, 404, 409, 413, 415, 422),
                answers.stream().map(Answer::status).collect(Collectors.toSet()));
        assertEquals(List.of("no-store"), values(answers, "cache-control"));
        assertEquals(List.of("no-referrer"), values(answers, "referrer-policy"));
        assertEquals(List.of("noindex"), values(answers, "x-robots-tag"));
        assertEquals(List.of("nosniff"), values(answers, "x-content-type-options"));
        assertEquals(
                List.of(LinkPage.CONTENT_SECURITY_POLICY),
                values(answers, "content-security-policy"));
    }

    private static List<String> values(List<Answer> answers, String header) {
        return answers.stream().map(answer -> answer.header(header)).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"})
    void letsThePageDoNothingButSubmitItsForms(String directive) {
        assertTrue(LinkPage.CONTENT_SECURITY_POLICY.contains(directive));
    }

    @ParameterizedTest
    @MethodSource("states")
    void keepsThePageSmall(Consumer<Deployment> state) {
        state.accept(clinic);

        var page = clinic.answer(HttpCall.get(link + "?move=").byBrowser()).body();

        assertTrue(page.getBytes(StandardCharsets.UTF_8).length <= 20 * 1024);
    }
}
