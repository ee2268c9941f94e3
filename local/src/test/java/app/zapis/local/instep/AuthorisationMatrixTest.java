package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.Browser;
import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Parts;
import app.zapis.local.Settings;
import app.zapis.local.StartRefused;
import app.zapis.local.function.Handlers;
import app.zapis.local.json.Json;
import app.zapis.local.oidc.Employee;
import app.zapis.local.template.Trigger.HttpRoute;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every route with every kind of token: what the gateway lets through, and what it answers itself. In the last column
/// is an employee of a company that leaves it to administrators to change what is booked: there the functions refuse.
class AuthorisationMatrixTest {
    private static final int REACHED = 204;
    private static final List<String> STAFF = List.of("zapis/staff");
    private static final Set<String> REAL =
            Set.of(
                    "ManageCompanyFunction",
                    "ManageMessagesFunction",
                    "ManageResourcesFunction",
                    "ManageTypesFunction");

    private final Project project = Project.asItIs();
    private final LocalZapis zapis;
    private final Browser browser;

    /// Behind each route is a function that only says that it was reached, or that it refuses the caller.
    AuthorisationMatrixTest() throws StartRefused {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        zapis =
                LocalZapis.start(
                        Settings.forTest("2026-11-23T09:00:00+03:00"),
                        new Console(silent, silent),
                        new Parts(
                                project.template(),
                                (clients, clock) ->
                                        reached(
                                                Parts.ofProject()
                                                        .handlers()
                                                        .apply(clients, clock))));
        browser = new Browser(zapis.uri());
    }

    private static Handlers reached(Handlers real) {
        return function ->
                REAL.contains(function.logicalId())
                        ? refusing(real.create(function))
                        : (_, out, _) -> say(REACHED, out);
    }

    private static RequestStreamHandler refusing(RequestStreamHandler real) {
        return (in, out, context) -> {
            var answer = new ByteArrayOutputStream();
            real.handleRequest(in, answer, context);
            say(answer.toString(StandardCharsets.UTF_8).contains(":403,") ? 403 : REACHED, out);
        };
    }

    private static void say(int status, OutputStream out) throws IOException {
        Json.bytes(Map.of("statusCode", status)).writeTo(out);
    }

    @AfterEach
    void close() {
        browser.close();
        zapis.close();
    }

    @Test
    void letsThroughWhomItShould() {
        var tokens = tokens();
        var routes = project.functions().stream().flatMap(RouteRules::routes).toList();

        var open = routes.stream().map(route -> line(route, tokens)).toList();
        leaveItToAdministrators(token(tokens, "admin"));
        var staff = token(tokens, "staff");
        var table = open.stream().map(line -> line.with(ask(line.route(), staff))).toList();

        System.out.println(print(tokens, table));
        assertEquals(routes.stream().map(AuthorisationMatrixTest::expected).toList(), table);
    }

    private static String token(Map<String, String> tokens, String caller) {
        return Optional.ofNullable(tokens.get(caller)).orElseThrow();
    }

    private void leaveItToAdministrators(String token) {
        var answer =
                browser.send(
                        browser.request("/api/staff/company")
                                .header("authorization", "Bearer " + token)
                                .header("content-type", "application/json")
                                .header("if-match", "\"0\"")
                                .PUT(
                                        BodyPublishers.ofString(
                                                "{\"employeesEditResources\":false}")));
        assertEquals(REACHED, answer.statusCode());
    }

    /// A route and the answer to each caller.
    private record Line(HttpRoute route, List<Integer> answers) {
        Line with(int answer) {
            return new Line(route, Stream.concat(answers.stream(), Stream.of(answer)).toList());
        }
    }

    private static Line expected(HttpRoute route) {
        if (AccessRules.PUBLIC.contains(route.key())) {
            return new Line(route, List.of(204, 204, 204, 204, 204, 204, 204, 204, 204, 204));
        }
        int staff = AccessRules.FOR_ADMINISTRATORS.contains(route.key()) ? 403 : REACHED;
        int employee = AccessRules.setsUp(route.key()) ? 403 : staff;
        return new Line(
                route, List.of(401, 401, 401, 401, 401, 401, 403, staff, REACHED, employee));
    }

    private Line line(HttpRoute route, Map<String, String> tokens) {
        return new Line(route, tokens.values().stream().map(token -> ask(route, token)).toList());
    }

    private int ask(HttpRoute route, String token) {
        var request =
                browser.request(route.path().replaceAll("\\{[a-z]+}", "some"))
                        .method(route.method(), BodyPublishers.noBody());
        var answer =
                browser.send(
                        token.isEmpty()
                                ? request
                                : request.header("authorization", "Bearer " + token));
        var words = Map.of(401, "Unauthorized", 403, "Forbidden");
        if (words.containsKey(answer.statusCode()) && !answer.body().isEmpty()) {
            assertEquals("{\"message\":\"" + words.get(answer.statusCode()) + "\"}", answer.body());
        }
        return answer.statusCode();
    }

    private Map<String, String> tokens() {
        var issuer = zapis.issuer();
        var good = issuer.accessClaims(Employee.MARIA, STAFF);
        var tokens = new LinkedHashMap<String, String>();
        tokens.put("none", "");
        tokens.put("bad", "eyJhbGciOiJub25lIn0.e30.");
        tokens.put("expired", issuer.sign(with(good, "exp", now())));
        tokens.put("forged", forged(good));
        tokens.put("audience", issuer.sign(with(good, "client_id", "another")));
        tokens.put("issuer", issuer.sign(with(good, "iss", "https://example.com")));
        tokens.put("other", issuer.sign(with(good, "scope", "openid zapis/staffs")));
        tokens.put("staff", issuer.sign(good));
        tokens.put("admin", issuer.sign(with(good, "scope", "openid zapis/admin")));
        return tokens;
    }

    private long now() {
        return zapis.clock().instant().getEpochSecond();
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        var others = new LinkedHashMap<>(claims);
        others.put(name, value);
        return others;
    }

    /// All is right with it but the key, which only has the right name.
    private static String forged(Map<String, Object> claims) {
        try {
            var key = new RSAKeyGenerator(2048).keyID("local").generate();
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var token = new SignedJWT(header, JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException | ParseException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String print(Map<String, String> tokens, List<Line> table) {
        var head =
                Stream.of(Stream.of("route"), tokens.keySet().stream(), Stream.of("bound"))
                        .flatMap(names -> names)
                        .toList();
        var rule = Stream.generate(() -> "---").limit(head.size()).toList();
        var lines =
                table.stream()
                        .map(line ->
                                Stream.concat(
                                                Stream.of(line.route().key()),
                                                line.answers().stream().map(String::valueOf))
                                        .toList());
        return Stream.concat(Stream.of(head, rule), lines)
                .map(AuthorisationMatrixTest::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i ->
                        i == 0 ? "%-58s".formatted(cells.get(0)) : "%-8s".formatted(cells.get(i)))
                .collect(Collectors.joining("| ", "| ", "|"));
    }
}
