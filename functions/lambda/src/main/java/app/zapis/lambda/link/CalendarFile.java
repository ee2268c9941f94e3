package app.zapis.lambda.link;

import app.zapis.booking.Booking;
import app.zapis.booking.Claim;
import app.zapis.booking.Status;
import app.zapis.link.Links.Opened;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A booking as a calendar's event (RFC 5545). The link is not in it: calendars are shared. Written by hand, for the
/// libraries that do it weigh 1 to 3 MB in each function, and one event needs two rules: escaping and folding.
public final class CalendarFile {
    /// What it is, in HTTP.
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 75;

    private CalendarFile() {}

    /// The event as it is now. A calendar that has it already takes it for the newer version.
    public static String of(Opened opened, Instant now) {
        var booking = opened.booking();
        var lines = new ArrayList<String>();
        lines.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//zapis//zapis//EN"));
        lines.addAll(List.of("METHOD:PUBLISH", "BEGIN:VEVENT"));
        lines.add("UID:" + booking.id() + "@zapis");
        lines.add("SEQUENCE:" + booking.revision());
        lines.add("DTSTAMP:" + UTC.format(now));
        lines.add("DTSTART:" + UTC.format(booking.start()));
        lines.add("DTEND:" + UTC.format(booking.interval().end()));
        lines.add("STATUS:" + status(booking));
        lines.addAll(texts(opened));
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        return lines.stream().map(CalendarFile::folded).collect(Collectors.joining());
    }

    private static String status(Booking booking) {
        return switch (booking.status()) {
            case Status.Booked() -> "TENTATIVE";
            case Status.Confirmed(), Status.Arrived(), Status.Missed() -> "CONFIRMED";
            case Status.Cancelled _ -> "CANCELLED";
        };
    }

    private static List<String> texts(Opened opened) {
        var profile = opened.company().profile();
        var names = opened.booking().visit().claims().stream().map(Claim::name);
        var summary = Stream.concat(Stream.of(profile.name()), names);
        return Stream.of(
                        property("SUMMARY", joined(summary)),
                        property("LOCATION", profile.address()),
                        property("DESCRIPTION", profile.phone()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> property(String name, String text) {
        return text.isBlank() ? List.of() : List.of(name + ":" + escaped(text));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    /// Escapes what has a meaning in a value (RFC 5545 §3.3.11); other control characters become spaces.
    private static String escaped(String text) {
        return text.replaceAll("[\\\\;,]", "\\\\$0")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /// Folds a line so that none is longer than 75 octets (RFC 5545 §3.1), and no character is torn apart.
    private static String folded(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            var letter = Character.toString(character);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += length;
        }
        return folded.append("\r\n").toString();
    }
}
