package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/// How the page says when.
class LinkPageTimeTest {
    private final LinkPage page = new LinkPage();

    private Html html(Sample sample) {
        return new Html(page.html(LinkView.of(sample.opened(), Sample.NOW, false)));
    }

    @Test
    void namesTheOffsetWhereItIsNotTheCompanys() {
        var html =
                html(
                        Sample.russian()
                                .at(
                                        "2026-11-25T11:00+05:00[Asia/Yekaterinburg]",
                                        Duration.ofHours(2)));

        html.assertSays("среда, 25 ноября, 11:00");
        html.assertSays("Время местное, UTC+5");
    }

    @Test
    void namesNoOffsetWhereItIsTheCompanysUnderAnotherName() {
        var html =
                html(
                        Sample.russian()
                                .at("2026-11-25T11:00+03:00[Asia/Riyadh]", Duration.ofHours(2)));

        assertFalse(html.text().contains("UTC"));
    }

    @Test
    void saysTheDayOnWhichALongOneEnds() {
        var html =
                html(
                        Sample.russian()
                                .at("2026-11-25T22:00+03:00[Europe/Moscow]", Duration.ofHours(5)));

        html.assertSays("Окончание: четверг, 26 ноября, 03:00");
    }

    @Test
    void saysTheYearWhereItIsAnother() {
        html(Sample.russian().at("2027-01-13T11:00+03:00[Europe/Moscow]", Duration.ofHours(1)))
                .assertSays("среда, 13 января 2027 г., 11:00");
    }

    @Test
    void saysWhichOfTwoHoursOfTheSameNameIsMeant() {
        html(Sample.english().at("2026-10-25T02:30+01:00[Europe/Berlin]", Duration.ofHours(1)))
                .assertSays("Sunday 25 October, 2:30 am (UTC+1)");
    }

    @Test
    void saysWhenItWasBeforeAMove() {
        var moved = Sample.russian().movedTo(Instant.parse("2026-11-26T12:00:00Z"));

        html(moved).assertSays("четверг, 26 ноября, 15:00");
        html(moved).assertSays("Раньше было: среда, 25 ноября, 11:00");
    }

    @Test
    void keepsQuietOfASmallMove() {
        var moved = Sample.russian().movedTo(Instant.parse("2026-11-25T08:05:00Z"));

        assertFalse(html(moved).text().contains("Раньше было"));
    }
}
