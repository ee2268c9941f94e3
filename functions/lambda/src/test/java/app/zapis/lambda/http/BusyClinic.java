package app.zapis.lambda.http;

import app.zapis.booking.Capacities;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Wish;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A clinic in which Ivan has bookings in several states, and Maria has Anna at 15:00.
final class BusyClinic {
    private static final Client MARIA = new Client("Мария", new Phone("+79990000001"), Language.RU);

    private final Deployment clinic =
            Deployment.with(
                    Clinic.ANNA,
                    Clinic.BORIS,
                    Clinic.ROOM,
                    Clinic.YOGA,
                    ResourceSample.specialist("vera").hidden().build(),
                    ResourceSample.specialist("gone")
                            .absent(Clinic.at("09:00"), Clinic.at("18:00"))
                            .build());

    private final Map<String, String> links = new HashMap<>();

    BusyClinic() {
        clinic.answer(Wish.of(Clinic.BORIS).at("12:00").call("used"));
        book(BookingSample.of(Clinic.ANNA).at("15:00").client(MARIA));
        var open = book(BookingSample.of(Clinic.ANNA).at("12:00"));
        var cancelled = book(BookingSample.of(Clinic.ANNA).at("13:00"));
        clinic.answer(HttpCall.post(cancelled + "/cancel"));
        links.put("open", open);
        links.put("cancelled", cancelled);
        links.put("late", book(BookingSample.of(Clinic.BORIS).at(Clinic.NOW.plusSeconds(3600))));
        links.put("begun", book(BookingSample.of(Clinic.BORIS).at(Clinic.NOW.minusSeconds(600))));
        links.put("wrong-key", open.substring(0, open.length() - 2) + "-_");
        links.put("wrong-id", "/c/zzzz" + open.substring("/c/zzzz".length()));
        links.put("id", open.substring(0, "/c/123456789012".length()));
        links.put("short", open.substring(0, open.length() - 1));
        links.put("long", open + "A");
        links.put("capitals", "/c/" + open.substring("/c/".length()).toUpperCase(Locale.ROOT));
    }

    private String book(BookingSample sample) {
        var booking = sample.build();
        clinic.ports().bookings().claim(booking, Capacities.UNLIMITED);
        return Deployment.link(booking);
    }

    /// A use of a link.
    ///
    /// @param which names the link
    /// @param how method and verb
    /// @param body its type, and after a blank the body itself
    HttpCall call(String which, String how, String body) {
        var link = links.getOrDefault(which, "");
        var parts = (how + " ").split(" ", 3);
        var rest = parts[1].isEmpty() || parts[1].startsWith("?") ? parts[1] : "/" + parts[1];
        return switch (parts[0]) {
            case "GET" -> HttpCall.get(link + rest);
            default -> with(body, HttpCall.post(link + rest));
        };
    }

    private static HttpCall with(String body, HttpCall call) {
        var parts = (body + " ").split(" ", 2);
        var text = parts[1].strip();
        return switch (parts[0]) {
            case "" -> call;
            case "json" -> call.json(text);
            case "form" -> call.form(text);
            default -> call.json(text).with("content-type", parts[0]);
        };
    }

    Answer answer(HttpCall call) {
        return clinic.answer(call);
    }

    /// What no answer to a stranger may contain.
    Stream<String> secrets() {
        return clinic.bookings().stream()
                .flatMap(booking -> Stream.of(booking.id().value(), booking.linkKey().value()));
    }

    /// All that is stored but counts of requests.
    String content() {
        return clinic.table()
                .content()
                .lines()
                .filter(item -> !item.contains("pk=AttributeValue(S=LIMIT#"))
                .collect(Collectors.joining("\n"));
    }
}
