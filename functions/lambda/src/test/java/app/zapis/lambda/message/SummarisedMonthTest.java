package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.message.BusyMonth.Act;
import app.zapis.lambda.message.BusyMonth.Text;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.message.Message;
import app.zapis.message.settings.SmsText;
import app.zapis.message.summary.SummariseMessages;
import app.zapis.message.summary.SummariseMessages.Days;
import app.zapis.message.summary.Summary;
import app.zapis.message.summary.Tally;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/// A month in which the clocks change, counted by the summary and by the carrier.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummarisedMonthTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 9);
    private static final LocalDate EVE = FIRST.minusDays(1);

    private final BusyMonth month = new BusyMonth(FIRST, 20_261_025L).with(60);
    private final List<Message> messages =
            month.acts().stream()
                    .map(Act::after)
                    .map(booking -> booking.id())
                    .distinct()
                    .flatMap(id -> month.ports().messages().find(id).stream())
                    .flatMap(history -> history.messages().stream())
                    .toList();
    private final List<Summary> summaries = summaries();

    /// With two months, all that comes of it is counted.
    private List<Summary> summaries() {
        var clock =
                InstantSource.fixed(
                        FIRST.plusDays(60).atStartOfDay(month.company().zone()).toInstant());
        var stored = DynamoDbPorts.onAnEmptyTable(clock);
        stored.save(month.company());
        messages.forEach(message -> assertTrue(stored.messages().add(message)));
        assertEquals(List.of(), stored.messages().overdue(clock.instant()));
        var summarise = new SummariseMessages(stored.settings(), stored.outcomes(), clock);
        return List.of(
                summarise.summarise(new Days.Range(EVE, EVE.plusDays(30))),
                summarise.summarise(new Days.Range(EVE.plusDays(31), EVE.plusDays(61))));
    }

    private int sum(ToIntFunction<Tally> count) {
        return summaries.stream().map(Summary::total).mapToInt(count).sum();
    }

    private List<SmsText> texts() {
        return month.texts().stream()
                .map(Text::text)
                .filter(text -> !text.equals(MonthCheck.OPT_OUT))
                .map(SmsText::new)
                .toList();
    }

    @Test
    void countsWhatTheCarrierGot() {
        assertEquals(texts().size(), sum(Tally::sent));
        assertEquals(texts().stream().mapToInt(SmsText::segments).sum(), sum(Tally::segments));
        assertTrue(sum(Tally::sent) > 120, () -> "sent: " + sum(Tally::sent));
    }

    @Test
    void leavesNoSmsOut() {
        var sms = messages.stream().filter(message -> message.id().kind().toClient()).count();

        assertEquals(sms, sum(Tally::planned));
        assertEquals(0, sum(Tally::waiting));
    }

    @Test
    void makesTheSameOfDaysAndOfTheMonth() {
        var days =
                summaries.stream()
                        .flatMap(summary -> summary.days().stream())
                        .mapToInt(day -> day.tally().planned())
                        .sum();

        assertEquals(sum(Tally::planned), days);
    }
}
