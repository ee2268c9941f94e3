package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Actor;
import app.zapis.booking.Status;
import app.zapis.link.LinkOutcome;
import app.zapis.slot.SlotsOutcome.Day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The page while the client chooses another time, and what it says when a choice was refused.
class ChoosingATimeTest {
    private static final Pattern START = Pattern.compile("name=\"start\" value=\"([^\"]*)\"");
    private static final Pattern LABEL = Pattern.compile("required><span>([^<]*)</span>");
    private static final Pattern DAY = Pattern.compile("<legend>([^<]*)</legend>");
    private static final Pattern MOVE = Pattern.compile("\\?move=([^\"]*)\"");

    private final LinkPage page = new LinkPage();

    private static LinkView view() {
        return LinkView.of(Sample.russian().opened(), Sample.NOW, false);
    }

    private Html html(LinkView view) {
        return new Html(page.html(view));
    }

    private static Day day(String date, String... times) {
        var starts = Stream.of(times).map(time -> OffsetDateTime.parse(date + "T" + time));
        return new Day(LocalDate.parse(date), starts.toList());
    }

    private static Day filled(String date, int count, int minutes) {
        var first = LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.ofHours(3));
        var starts =
                IntStream.range(0, count)
                        .mapToObj(number -> first.plusMinutes((long) minutes * number));
        return new Day(LocalDate.parse(date), starts.toList());
    }

    @Test
    void listsFreeStartsByDay() {
        var html =
                html(
                        view().choosing(
                                        List.of(
                                                day("2026-11-26", "09:00+03:00", "15:30+03:00"),
                                                day("2026-11-27"),
                                                day("2026-11-28", "10:00+03:00"))));

        assertEquals("Выберите другое время", html.heading());
        assertEquals(List.of("четверг, 26 ноября", "суббота, 28 ноября"), html.all(DAY).toList());
        assertEquals(List.of("09:00", "15:30", "10:00"), html.all(LABEL).toList());
        assertEquals(
                List.of(
                        "2026-11-26T09:00:00+03:00",
                        "2026-11-26T15:30:00+03:00",
                        "2026-11-28T10:00:00+03:00"),
                html.all(START).toList());
    }

    @Test
    void postsTheChoiceAndLeadsBack() {
        var html = html(view().choosing(List.of(day("2026-11-26", "09:00+03:00"))));

        html.assertOffers("move", "?move=", Sample.russian().code(), "opt-out", "tel:");
    }

    @Test
    void leadsToEarlierAndLaterDays() {
        var html = html(view().choosing(List.of(day("2026-12-10"), day("2026-12-11"))));

        assertEquals(List.of("2026-12-03", "2026-12-12"), html.all(MOVE).toList());
        html.assertSays("В эти дни свободного времени нет.");
        assertFalse(html.text().contains("Перенести на это время"));
    }

    @Test
    void leadsToNoDayBeforeToday() {
        var soon = html(view().choosing(List.of(day("2026-11-26"))));
        var today = html(view().choosing(List.of(day("2026-11-24"))));

        assertEquals(List.of("2026-11-24", "2026-11-27"), soon.all(MOVE).toList());
        assertEquals(List.of("2026-11-25"), today.all(MOVE).toList());
    }

    @Test
    void beginsAFewDaysBeforeTheBookingButNotBeforeToday() {
        var far = Sample.russian().movedTo(Instant.parse("2026-12-20T08:00:00Z"));

        var html = html(LinkView.of(far.opened(), Sample.NOW, false));

        assertEquals(List.of("2026-12-17"), html.all(MOVE).toList());
        assertEquals(List.of("2026-11-24"), html(view()).all(MOVE).toList());
    }

    @Test
    void doesNotOfferThePresentTime() {
        var html = html(view().choosing(List.of(day("2026-11-25", "11:00+03:00", "12:00+03:00"))));

        assertEquals(List.of("12:00"), html.all(LABEL).toList());
    }

    @Test
    void leavesWhatDoesNotFitToTheNextPage() {
        var days =
                List.of(
                        filled("2026-11-26", 50, 15),
                        filled("2026-11-27", 46, 15),
                        filled("2026-11-28", 1, 15));

        var html = html(view().choosing(days));

        assertEquals(List.of("четверг, 26 ноября", "пятница, 27 ноября"), html.all(DAY).toList());
        assertTrue(html.all(MOVE).toList().contains("2026-11-28"));
    }

    @Test
    void thinsOutADayOfVeryManyStarts() {
        var html = html(view().choosing(List.of(filled("2026-11-26", 288, 5))));

        var labels = html.all(LABEL).toList();
        assertEquals(96, labels.size());
        assertEquals(List.of("00:00", "00:15", "00:30"), labels.subList(0, 3));
    }

    @Test
    void tellsApartTheTwoHoursOfTheSameName() {
        var html = html(view().choosing(List.of(day("2026-10-25", "02:30+02:00", "02:30+01:00"))));

        assertEquals(List.of("02:30 (UTC+2)", "02:30 (UTC+1)"), html.all(LABEL).toList());
    }

    @Test
    void isNotForABookingThatCannotBeMoved() {
        var cancelled = Sample.russian().with(new Status.Cancelled(Actor.CLIENT, "", Sample.NOW));

        var html =
                html(
                        LinkView.of(cancelled.opened(), Sample.NOW, false)
                                .choosing(List.of(day("2026-11-26", "09:00+03:00"))));

        assertEquals("Запись отменена", html.heading());
        html.assertOffers("opt-out", "tel:");
    }

    @Test
    void saysThatABookingOfWhatIsNoLongerBookedCannotBeMoved() {
        var html = html(view().choosing(List.of()));

        html.assertSays("Перенести эту запись по ссылке нельзя.");
        assertEquals("Подтвердите запись", html.heading());
    }

    @Test
    void offersOtherTimesForATakenOne() {
        var alternatives =
                Stream.of("2026-11-27T10:00+03:00", "2026-11-26T17:00+03:00")
                        .map(OffsetDateTime::parse);

        var html = html(view().answering(new LinkOutcome.SlotTaken(alternatives.toList())));

        html.assertSays("Это время только что заняли. Выберите другое.");
        assertEquals(List.of("четверг, 26 ноября", "пятница, 27 ноября"), html.all(DAY).toList());
        assertEquals(List.of("17:00", "10:00"), html.all(LABEL).toList());
    }

    @Test
    void saysWhyNothingHasChanged() {
        var late = view().answering(new LinkOutcome.PastCutOff("+74951234567"));

        html(late).assertSays("Запись осталась как была: менять её по ссылке уже поздно.");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void hasWordsForEachNotice(Notice notice) {
        assertTrue(html(view().answering(notice)).text().contains("role=\"alert\""));
    }

    @Test
    void saysNothingMoreWhereAllWentWell() {
        var done = view().answering(new LinkOutcome.Done(Sample.russian().booking()));

        assertFalse(html(done).text().contains("role=\"alert\""));
    }
}
