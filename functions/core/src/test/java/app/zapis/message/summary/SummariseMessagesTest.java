package app.zapis.message.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.company.Company;
import app.zapis.company.SmsRules;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.MovableClock;
import app.zapis.message.FailReason;
import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.MessageState;
import app.zapis.message.MessageState.Failed;
import app.zapis.message.MessageState.Scheduled;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.MessageState.Sent;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.SkipReason;
import app.zapis.message.Via;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.summary.SummariseMessages.Days;
import app.zapis.message.summary.Summary.Day;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

class SummariseMessagesTest {
    private static final Instant NOW = Clinic.NOW;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Booking BOOKING = BookingSample.of(Clinic.ANNA).build();

    private final MovableClock clock = new MovableClock(NOW);
    private final InMemoryPorts ports = new InMemoryPorts(clock);
    private int messages;

    SummariseMessagesTest() {
        ports.save(Clinic.COMPANY);
    }

    private Summary summarise(Days days) {
        return new SummariseMessages(ports.settings(), ports.outcomes(), clock).summarise(days);
    }

    private void add(Instant due, MessageKind kind, MessageState state) {
        var id = new MessageId(BOOKING.id(), kind, messages++);
        var resources = BOOKING.visit().resources();
        assertTrue(ports.messages().add(new Message(id, due, Via.SCHEDULE, resources, state)));
    }

    private void add(Instant due, MessageState... states) {
        Stream.of(states).forEach(state -> add(due, MessageKind.REMIND, state));
    }

    private static Sent sent(int segments) {
        return new Sent(NOW, "", "sms", segments);
    }

    private static Skipped skipped(SkipReason reason) {
        return new Skipped(NOW, reason);
    }

    private static Failed failed(FailReason reason) {
        return new Failed(NOW, reason);
    }

    /// Planned, waiting, sent, segments, skipped, failed.
    private static String text(Tally tally) {
        return "%d = %d + %d (%d) + %s + %s"
                .formatted(
                        tally.planned(),
                        tally.waiting(),
                        tally.sent(),
                        tally.segments(),
                        tally.skipped(),
                        tally.failed());
    }

    static Stream<Arguments> states() {
        return Stream.of(
                Arguments.of(List.of(), "0 = 0 + 0 (0) + {} + {}"),
                Arguments.of(List.of(new Scheduled(0)), "1 = 1 + 0 (0) + {} + {}"),
                Arguments.of(
                        List.of(new Scheduled(0), new Scheduled(3), new Sending(NOW, 1)),
                        "3 = 3 + 0 (0) + {} + {}"),
                Arguments.of(List.of(sent(1)), "1 = 0 + 1 (1) + {} + {}"),
                Arguments.of(List.of(sent(3), sent(1), sent(4)), "3 = 0 + 3 (8) + {} + {}"),
                Arguments.of(
                        List.of(
                                skipped(SkipReason.PAST),
                                skipped(SkipReason.CANCELLED),
                                skipped(SkipReason.PAST)),
                        "3 = 0 + 0 (0) + {CANCELLED=1, PAST=2} + {}"),
                Arguments.of(
                        List.of(failed(FailReason.REFUSED), failed(FailReason.IN_DOUBT)),
                        "2 = 0 + 0 (0) + {} + {IN_DOUBT=1, REFUSED=1}"),
                Arguments.of(
                        List.of(
                                new Scheduled(0),
                                sent(2),
                                sent(2),
                                skipped(SkipReason.OVER_BUDGET),
                                failed(FailReason.THROTTLED)),
                        "5 = 1 + 2 (4) + {OVER_BUDGET=1} + {THROTTLED=1}"));
    }

    @ParameterizedTest
    @MethodSource("states")
    void countsEachStateOnce(List<MessageState> states, String expected) {
        add(NOW, states.toArray(MessageState[]::new));

        var summary = summarise(new Days.Today());

        assertEquals(expected, text(summary.total()));
        assertEquals(expected, text(summary.days().getFirst().tally()));
    }

    @ParameterizedTest
    @EnumSource
    void countsEveryReasonToSkip(SkipReason reason) {
        add(NOW, skipped(reason));

        assertEquals(Map.of(reason, 1), summarise(new Days.Today()).total().skipped());
    }

    @ParameterizedTest
    @EnumSource
    void countsEveryReasonToFail(FailReason reason) {
        add(NOW, failed(reason));

        assertEquals(Map.of(reason, 1), summarise(new Days.Today()).total().failed());
    }

    @Test
    void countsSmsOnly() {
        Stream.of(MessageKind.values()).forEach(kind -> add(NOW, kind, new Scheduled(0)));
        add(NOW, MessageKind.UNCONFIRMED, Sent.task(NOW));

        var total = summarise(new Days.Today()).total();

        assertEquals(MessageKind.values().length - 1, total.planned());
        assertEquals(0, total.sent());
    }

    @Test
    void knowsTodayByTheCompanysClock() {
        clock.set(Instant.parse("2026-11-23T21:30:00Z"));

        var days = summarise(new Days.Today()).days();

        assertEquals(List.of(TODAY.plusDays(1)), days.stream().map(Day::date).toList());
    }

    @Test
    void splitsDaysByTheCompanysClock() {
        add(Instant.parse("2026-11-22T20:59:59.999Z"), sent(1));
        add(Instant.parse("2026-11-22T21:00:00Z"), sent(2));
        add(Instant.parse("2026-11-23T20:59:59.999Z"), sent(3));
        add(Instant.parse("2026-11-23T21:00:00Z"), sent(4));

        var summary = summarise(new Days.Range(TODAY.minusDays(1), TODAY.plusDays(1)));

        assertEquals(
                List.of(1, 5, 4),
                summary.days().stream().map(day -> day.tally().segments()).toList());
        assertEquals(10, summary.total().segments());
    }

    /// One message is due at the beginning of each hour of three days in Berlin.
    @ParameterizedTest
    @CsvSource({"2026-03-29, 23", "2026-10-25, 25", "2026-11-23, 24"})
    void givesADayAsManyHoursAsItHas(LocalDate date, int hours) {
        ports.save(in(ZoneId.of("Europe/Berlin"), ""));
        var midnight = date.minusDays(1).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant();
        Stream.iterate(midnight, hour -> hour.plusSeconds(3600))
                .limit(72)
                .forEach(hour -> add(hour, new Scheduled(0)));

        var summary = summarise(new Days.Range(date.minusDays(1), date));

        assertEquals(
                List.of(24, hours),
                summary.days().stream().map(day -> day.tally().planned()).toList());
    }

    /// Samoa went from the 29th to the 31st.
    @Test
    void countsNothingOnADayThatTheZoneLeftOut() {
        ports.save(in(ZoneId.of("Pacific/Apia"), ""));
        var day = LocalDate.of(2011, 12, 30);

        var summary = summarise(new Days.Range(day, day));

        assertEquals(List.of(new Day(day, new Tally(List.of()))), summary.days());
    }

    private static Company in(ZoneId zone, String priceUsd) {
        var company = Clinic.COMPANY;
        return new Company(
                company.profile(),
                zone,
                company.language(),
                company.hours(),
                company.holidays(),
                company.quietHours(),
                new SmsRules(List.of("RU"), "", "", priceUsd),
                company.limits(),
                company.branding(),
                company.house());
    }

    @Test
    void reckonsWhatWentOutAtTheCompanysPrice() {
        ports.save(in(Clinic.COMPANY.zone(), "0.055"));
        add(NOW, sent(2), sent(1), new Scheduled(0), failed(FailReason.IN_DOUBT));

        var summary = summarise(new Days.Today());

        assertEquals(Optional.of(new BigDecimal("0.165")), summary.cost(summary.total()));
    }

    @Test
    void knowsNoCostWithoutAPrice() {
        add(NOW, sent(2));

        var summary = summarise(new Days.Today());

        assertEquals(Optional.empty(), summary.cost(summary.total()));
    }

    @Test
    void listsEachDayAlsoThoseWithoutMessages() {
        var summary = summarise(new Days.Range(TODAY, TODAY.plusDays(30)));

        assertEquals(31, summary.days().size());
        assertEquals(TODAY.plusDays(30), summary.days().getLast().date());
        assertEquals(0, summary.total().planned());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 31, 365})
    void refusesMoreThanAMonthAndLessThanADay(int more) {
        assertThrows(
                IllegalArgumentException.class, () -> new Days.Range(TODAY, TODAY.plusDays(more)));
    }
}
