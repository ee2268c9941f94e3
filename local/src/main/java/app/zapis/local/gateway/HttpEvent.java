package app.zapis.local.gateway;

import app.zapis.local.http.Form;
import app.zapis.local.http.Request;
import app.zapis.local.template.Arns;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// The event that an HTTP API makes of a request, in payload format 2.0.
/// Source: API Gateway developer guide, "Create AWS Lambda proxy integrations for HTTP APIs".
final class HttpEvent {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /// Bodies of these types arrive as text, all others in base64, forms too.
    private static final Set<String> TEXT_TYPES =
            Set.of("application/json", "application/javascript", "application/xml");

    private final Request request;
    private final Routes.Match match;

    HttpEvent(Request request, Routes.Match match) {
        this.request = request;
        this.match = match;
    }

    /// @param authorizer what the gateway found out about the caller; empty on an open route
    Map<String, Object> tree(Instant now, Map<String, Object> authorizer) {
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "2.0");
        event.put("routeKey", match.route().key());
        event.put("rawPath", path());
        event.put("rawQueryString", request.rawQuery());
        var cookies = cookies();
        if (!cookies.isEmpty()) {
            event.put("cookies", cookies);
        }
        event.put("headers", headers());
        if (!request.rawQuery().isEmpty()) {
            event.put("queryStringParameters", query());
        }
        if (!match.variables().isEmpty()) {
            event.put("pathParameters", match.variables());
        }
        event.put("requestContext", context(now, authorizer));
        addBody(event);
        return event;
    }

    private Map<String, Object> context(Instant now, Map<String, Object> authorizer) {
        var http = new LinkedHashMap<String, Object>();
        http.put("method", request.method());
        http.put("path", path());
        http.put("protocol", request.protocol());
        http.put("sourceIp", request.caller().getAddress().getHostAddress());
        http.put("userAgent", request.findHeader("user-agent").orElse(""));
        var context = new LinkedHashMap<String, Object>();
        context.put("accountId", Arns.ACCOUNT);
        context.put("apiId", "local");
        if (!authorizer.isEmpty()) {
            context.put("authorizer", authorizer);
        }
        context.put("domainName", request.findHeader("host").orElse("localhost"));
        context.put("domainPrefix", "local");
        context.put("http", http);
        context.put("requestId", UUID.randomUUID().toString());
        context.put("routeKey", match.route().key());
        context.put("stage", "$default");
        context.put("time", TIME.format(now));
        context.put("timeEpoch", now.toEpochMilli());
        return context;
    }

    private String path() {
        return Routes.decoded(request.rawPath());
    }

    private Map<String, String> headers() {
        var headers = new TreeMap<String, String>();
        request.headers()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
        headers.remove("cookie");
        headers.put("x-forwarded-for", request.caller().getAddress().getHostAddress());
        headers.put("x-forwarded-proto", "http");
        return headers;
    }

    private List<String> cookies() {
        return request.headers().getOrDefault("Cookie", List.of()).stream()
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty())
                .toList();
    }

    private Map<String, String> query() {
        return Form.of(request.rawQuery()).all().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, entry -> String.join(",", entry.getValue())));
    }

    private void addBody(Map<String, Object> event) {
        var text = request.body().findText().filter(_ -> isText());
        if (request.body().size() > 0) {
            event.put("body", text.orElseGet(() -> request.body().base64()));
        }
        event.put("isBase64Encoded", request.body().size() > 0 && text.isEmpty());
    }

    private boolean isText() {
        var type = request.findHeader("content-type").orElse("text/plain").split(";", 2)[0];
        var plain = type.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("text/") || TEXT_TYPES.contains(plain);
    }
}
