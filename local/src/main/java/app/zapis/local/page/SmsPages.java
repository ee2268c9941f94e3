package app.zapis.local.page;

import app.zapis.local.http.Reply;
import app.zapis.local.sms.Alert;
import app.zapis.local.sms.Sms;
import app.zapis.local.sms.SnsServer;
import app.zapis.message.settings.SmsText;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// `/local/sms`, `/local/alerts` and `/local/phone`: what was sent so far, for programs and for people.
final class SmsPages {
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private final SnsServer sns;
    private final Template phone = template();

    SmsPages(SnsServer sns) {
        this.sns = sns;
    }

    Reply list() {
        return Reply.json(
                200, Map.of("messages", sns.sent().stream().map(SmsPages::json).toList()));
    }

    Reply alerts() {
        return Reply.json(
                200, Map.of("alerts", sns.alerts().stream().map(SmsPages::json).toList()));
    }

    Reply phone() {
        var messages = sns.sent().stream().map(SmsPages::bubble).toList();
        var alerts = sns.alerts().stream().map(SmsPages::bubble).toList();
        return Reply.html(200, phone.execute(Map.of("messages", messages, "alerts", alerts)));
    }

    private static Map<String, Object> json(Alert alert) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", alert.attributes().getOrDefault("kind", ""));
        json.put("subject", alert.subject());
        json.put("text", alert.text());
        json.put("at", ClockPage.shown(alert.at()));
        return json;
    }

    private static Map<String, Object> bubble(Alert alert) {
        return Map.of("text", alert.text(), "at", TIME.format(alert.at()));
    }

    private static Map<String, Object> json(Sms sms) {
        var json = new LinkedHashMap<String, Object>();
        json.put("to", sms.to());
        json.put("text", sms.text());
        json.put("at", ClockPage.shown(sms.at()));
        json.put("segments", segments(sms));
        return json;
    }

    private static Map<String, Object> bubble(Sms sms) {
        return Map.of(
                "to", sms.to(),
                "at", TIME.format(sms.at()),
                "segments", segments(sms),
                "parts", parts(sms.text()));
    }

    /// The text in pieces, so that links can be told from the rest.
    private static List<Map<String, String>> parts(String text) {
        var parts = new ArrayList<Map<String, String>>();
        var links = LINK.matcher(text);
        int end = 0;
        while (links.find()) {
            parts.add(Map.of("text", text.substring(end, links.start())));
            parts.add(Map.of("link", links.group()));
            end = links.end();
        }
        parts.add(Map.of("text", text.substring(end)));
        return parts;
    }

    private static int segments(Sms sms) {
        return new SmsText(sms.text()).segments();
    }

    private static Template template() {
        var page = Objects.requireNonNull(SmsPages.class.getResourceAsStream("phone.html"));
        try (var reader = new InputStreamReader(page, StandardCharsets.UTF_8)) {
            return Mustache.compiler().defaultValue("").compile(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
