package app.zapis.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what calls a function: the `Events` of a function in a SAM template.
final class EventReader {
    private static final Pattern RATE = Pattern.compile("rate\\((\\d+) (minute|hour|day)s?\\)");

    private static final Set<String> API_PROPERTIES =
            Set.of(
                    "AccessLogSettings",
                    "Auth",
                    "DefaultRouteSettings",
                    "Description",
                    "DisableExecuteApiEndpoint",
                    "FailOnWarnings",
                    "Name",
                    "StageName",
                    "Tags");

    private final List<TemplateNode> apis;

    /// @param apis the HTTP APIs of the template, with their authorizers
    EventReader(List<TemplateNode> apis) {
        this.apis = List.copyOf(apis);
        apis.forEach(api -> api.get("Properties").withOnly(API_PROPERTIES));
        apis.forEach(EventReader::checkAuthorizers);
    }

    /// Issuer and audience are not read: the runner's own issuer stands in for the one that they name.
    private static void checkAuthorizers(TemplateNode api) {
        var auth = api.get("Properties").find("Auth");
        auth.ifPresent(node -> node.withOnly(Set.of("Authorizers", "DefaultAuthorizer")));
        TemplateNode.membersOf(auth.flatMap(node -> node.find("Authorizers")))
                .forEach(authorizer -> {
                    authorizer.withOnly(
                            Set.of("AuthorizationScopes", "IdentitySource", "JwtConfiguration"));
                    authorizer
                            .get("JwtConfiguration")
                            .withOnly(Set.of("issuer", "audience"))
                            .get("audience");
                    var source = authorizer.get("IdentitySource");
                    if (!source.text().equals("$request.header.Authorization")) {
                        throw source.problem("only the header Authorization is known here");
                    }
                });
    }

    Trigger trigger(TemplateNode event) {
        var properties = event.withOnly(Set.of("Type", "Properties")).get("Properties");
        var type = event.get("Type").text();
        return switch (type) {
            case "HttpApi" -> route(properties);
            case "DynamoDB" -> stream(properties);
            case "ScheduleV2" -> rate(event, properties, "ScheduleExpression");
            case "Schedule" -> rate(event, properties, "Schedule");
            default -> throw event.problem(type + " is not known to the local runner");
        };
    }

    private Trigger route(TemplateNode properties) {
        properties.withOnly(
                Set.of(
                        "ApiId",
                        "Method",
                        "Path",
                        "Auth",
                        "PayloadFormatVersion",
                        "TimeoutInMillis"));
        properties
                .find("PayloadFormatVersion")
                .filter(version -> !version.text().equals("2.0"))
                .ifPresent(version -> {
                    throw version.problem("only 2.0 is known to the local runner");
                });
        var method = properties.get("Method").text().toUpperCase(Locale.ROOT);
        return new Trigger.HttpRoute(method, properties.get("Path").text(), access(properties));
    }

    private Trigger.Access access(TemplateNode properties) {
        var auth = properties.find("Auth");
        auth.ifPresent(node -> node.withOnly(Set.of("Authorizer", "AuthorizationScopes")));
        return auth.flatMap(node -> node.find("Authorizer"))
                .map(TemplateNode::text)
                .or(this::defaultAuthorizer)
                .filter(name -> !name.equals("NONE"))
                .map(name -> token(auth, properties, name))
                .orElse(new Trigger.Access.Open());
    }

    private Trigger.Access token(Optional<TemplateNode> auth, TemplateNode route, String name) {
        var authorizer =
                apis.stream()
                        .flatMap(api -> api.get("Properties").find("Auth").stream())
                        .flatMap(node -> node.find("Authorizers").stream())
                        .flatMap(node -> node.find(name).stream())
                        .findFirst()
                        .orElseThrow(() -> route.problem("no authorizer is called " + name));
        var scopes =
                auth.flatMap(node -> node.find("AuthorizationScopes"))
                        .or(() -> authorizer.find("AuthorizationScopes"));
        return new Trigger.Access.Token(scopes.map(TemplateNode::texts).orElse(List.of()));
    }

    private Optional<String> defaultAuthorizer() {
        return apis.stream()
                .flatMap(api -> api.get("Properties").find("Auth").stream())
                .flatMap(auth -> auth.find("DefaultAuthorizer").stream())
                .map(TemplateNode::text)
                .findFirst();
    }

    private static Trigger stream(TemplateNode properties) {
        properties.withOnly(
                Set.of(
                        "Stream",
                        "StartingPosition",
                        "BatchSize",
                        "BisectBatchOnFunctionError",
                        "DestinationConfig",
                        "FilterCriteria",
                        "FunctionResponseTypes",
                        "MaximumBatchingWindowInSeconds",
                        "MaximumRecordAgeInSeconds",
                        "MaximumRetryAttempts",
                        "ParallelizationFactor"));
        var responses = properties.find("FunctionResponseTypes").map(TemplateNode::texts);
        return new Trigger.TableStream(
                patterns(properties),
                properties.find("BatchSize").map(TemplateNode::number).orElse(100),
                retries(properties.get("MaximumRetryAttempts")),
                properties.find("BisectBatchOnFunctionError").map(TemplateNode::text).stream()
                        .anyMatch("true"::equals),
                responses.orElse(List.of()).contains("ReportBatchItemFailures"));
    }

    private static List<String> patterns(TemplateNode properties) {
        return properties
                .find("FilterCriteria")
                .map(criteria -> criteria.get("Filters").elements())
                .orElse(List.of())
                .stream()
                .map(filter -> filter.get("Pattern").text())
                .toList();
    }

    private static int retries(TemplateNode attempts) {
        if (attempts.number() < 0) {
            throw attempts.problem("a record that always fails would stop the stream");
        }
        return attempts.number();
    }

    private static Trigger rate(TemplateNode event, TemplateNode properties, String expression) {
        properties.withOnly(
                Set.of(
                        expression,
                        "DeadLetterConfig",
                        "Description",
                        "GroupName",
                        "Name",
                        "RetryPolicy",
                        "RoleArn"));
        var node = properties.get(expression);
        var matcher = RATE.matcher(node.text());
        if (!matcher.matches() || matcher.group(1).equals("0")) {
            throw node.problem("only rate(…) is known to the local runner");
        }
        return new Trigger.Rate(event.name(), every(matcher.group(1), matcher.group(2)));
    }

    private static Duration every(String count, String unit) {
        long number = Long.parseLong(count);
        return switch (unit) {
            case "minute" -> Duration.ofMinutes(number);
            case "hour" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
