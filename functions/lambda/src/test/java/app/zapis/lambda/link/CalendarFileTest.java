package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Actor;
import app.zapis.booking.Status;
import app.zapis.company.Company.Profile;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Read back by a library that had no part in the writing.
class CalendarFileTest {
    private static final String LONG_NAME = "Анна, «лучшая»; 50% \\ 👩🏽‍⚕️ ".repeat(9).strip();

    private static String file(Sample sample) {
        return CalendarFile.of(sample.opened(), Sample.NOW);
    }

    private static VEvent event(Sample sample) {
        return calendar(file(sample)).getEvents().getFirst();
    }

    private static ICalendar calendar(String file) {
        return Biweekly.parse(file).first();
    }

    @Test
    void isACalendarWithOneValidEvent() {
        var calendar = calendar(file(Sample.russian()));

        assertTrue(calendar.validate(calendar.getVersion()).isEmpty());
        assertEquals(1, calendar.getEvents().size());
        assertTrue(calendar.getMethod().isPublish());
    }

    @Test
    void saysWhen() {
        var event = event(Sample.russian());

        assertEquals(
                Instant.parse("2026-11-25T08:00:00Z"), event.getDateStart().getValue().toInstant());
        assertEquals(
                Instant.parse("2026-11-25T09:00:00Z"), event.getDateEnd().getValue().toInstant());
        assertEquals(Sample.NOW, event.getDateTimeStamp().getValue().toInstant());
    }

    @Test
    void saysWhatAndWhere() {
        var event = event(Sample.russian().with("Анна Смирнова", "Кабинет 2"));

        assertEquals("Клиника «Роса», Анна Смирнова, Кабинет 2", event.getSummary().getValue());
        assertEquals("Москва, Лесная улица, 5", event.getLocation().getValue());
        assertEquals("+7 495 123-45-67", event.getDescription().getValue());
    }

    @Test
    void leavesOutWhatTheCompanyHasNotSaid() {
        var file = file(Sample.russian().with(new Profile("", "", "")));

        assertFalse(file.contains("LOCATION"));
        assertFalse(file.contains("DESCRIPTION"));
        assertTrue(file.contains("SUMMARY:Анна Смирнова\r\n"));
    }

    @Test
    void keepsItsIdAndCountsMoves() {
        var before = event(Sample.russian());

        var after = event(Sample.russian().movedTo(Instant.parse("2026-11-26T08:00:00Z")));

        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertEquals(0, before.getSequence().getValue());
        assertEquals(1, after.getSequence().getValue());
    }

    static Stream<Map.Entry<Status, String>> statuses() {
        return Stream.of(
                Map.entry(new Status.Booked(), "TENTATIVE"),
                Map.entry(new Status.Confirmed(), "CONFIRMED"),
                Map.entry(new Status.Arrived(), "CONFIRMED"),
                Map.entry(new Status.Missed(), "CONFIRMED"),
                Map.entry(new Status.Cancelled(Actor.STAFF, "", Sample.NOW), "CANCELLED"));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void saysHowItStands(Map.Entry<Status, String> expected) {
        var event = event(Sample.russian().with(expected.getKey()));

        assertEquals(expected.getValue(), event.getStatus().getValue());
    }

    @Test
    void keepsTheLinkToItself() {
        var sample = Sample.russian();

        assertFalse(file(sample).contains(sample.booking().linkKey().value()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b;c\\d:e\"f",
                "\\n is no line break",
                "END:VEVENT",
                "مركز الرعاية",
                "👩🏽‍⚕️👨‍👩‍👧‍👦",
            })
    void keepsAnyName(String name) {
        assertEquals(
                name, event(Sample.russian().with(name)).getSummary().getValue().substring(16));
    }

    @Test
    void keepsALongName() {
        var event = event(Sample.russian().with(LONG_NAME));

        assertEquals("Клиника «Роса», " + LONG_NAME, event.getSummary().getValue());
    }

    @Test
    void takesALineBreakForText() {
        var file = file(Sample.russian().with("Anna\r\nATTENDEE:mailto:a@b.example\u0007"));

        assertTrue(file.contains("Anna\\nATTENDEE:mailto:a@b.example \r\n"));
    }

    @Test
    void foldsAtSeventyFiveOctets() {
        var lines = file(Sample.russian().with(LONG_NAME)).split("\r\n", -1);

        var lengths = Stream.of(lines).map(line -> line.getBytes(StandardCharsets.UTF_8).length);

        assertTrue(lengths.allMatch(length -> length <= 75));
    }

    @Test
    void tearsNoCharacterApartWhereverTheFoldFalls() {
        var names =
                IntStream.range(0, 75)
                        .mapToObj(count -> "x".repeat(count) + "Щ€😀".repeat(20))
                        .toList();

        var read =
                names.stream()
                        .map(name ->
                                event(Sample.russian().with(new Profile("", "", "")).with(name))
                                        .getSummary()
                                        .getValue());

        assertEquals(names, read.toList());
    }

    @Test
    void endsEachLineAsTheInternetDoes() {
        var file = file(Sample.russian());

        assertTrue(file.endsWith("END:VCALENDAR\r\n"));
        assertEquals(
                List.of(),
                Stream.of(file.split("\r\n", -1))
                        .filter(line -> line.matches("(?s).*[\r\n].*"))
                        .toList());
    }
}
