package app.zapis.lambda.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Actor;
import app.zapis.booking.Status;
import app.zapis.company.Company.Profile;
import app.zapis.company.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;

/// What the page says and offers in each state.
class LinkPageTest {
    private static final Instant AT_CUT_OFF = Instant.parse("2026-11-25T06:00:00Z");
    private static final Instant AFTER_CUT_OFF = AT_CUT_OFF.plusMillis(1);
    private static final Instant BEGUN = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant OVER = Instant.parse("2026-11-25T09:00:00Z");

    private final LinkPage page = new LinkPage();

    private Html at(Instant now, Sample sample) {
        return new Html(page.html(LinkView.of(sample.opened(), now, false)));
    }

    private Html html(Sample sample) {
        return at(Sample.NOW, sample);
    }

    @Test
    void saysWhatWhenAndWhere() {
        var html = html(Sample.russian().with("Анна Смирнова", "Кабинет 2"));

        html.assertSays("Клиника «Роса»");
        html.assertSays("среда, 25 ноября, 11:00");
        html.assertSays("Окончание: 12:00");
        html.assertSays("Анна Смирнова, Кабинет 2");
        html.assertSays("Иван Петров");
        html.assertSays("Москва, Лесная улица, 5");
        html.assertSays("Позвонить: +7 495 123-45-67");
    }

    @Test
    void speaksEnglish() {
        var html = html(Sample.english());

        assertTrue(html.text().contains("<html lang=\"en\" dir=\"ltr\">"));
        html.assertSays("Wednesday 25 November, 11:00 am");
        html.assertSays("Ends: 12:00 pm");
        html.assertSays("Please confirm your booking");
    }

    @Test
    void speaksTheCompanysLanguageToAClientOfAnother() {
        var html = html(Sample.english().forClient("Jean", new Language("fr")));

        assertTrue(html.text().contains("<html lang=\"ru\" dir=\"ltr\">"));
    }

    @Test
    void offersEverythingWhileOpen() {
        var html = html(Sample.russian());

        assertEquals("Подтвердите запись", html.heading());
        html.assertOffers("confirm", "cancel", "opt-out", "?move=", "calendar.ics", "tel:");
        html.assertSays("можно до 25 ноября, 09:00.");
    }

    @Test
    void doesNotAskAgainOnceConfirmed() {
        var html = html(Sample.russian().with(new Status.Confirmed()));

        assertEquals("Запись подтверждена", html.heading());
        html.assertOffers("cancel", "opt-out", "?move=", "calendar.ics", "tel:");
    }

    @ParameterizedTest
    @EnumSource(Actor.class)
    void offersOnlyACallOnceCancelled(Actor actor) {
        var cancelled = new Status.Cancelled(actor, "секретная причина", Sample.NOW);

        var html = html(Sample.russian().with(cancelled));

        assertEquals("Запись отменена", html.heading());
        html.assertOffers("opt-out", "tel:");
        html.assertSays("Чтобы записаться снова, позвоните нам.");
        assertFalse(html.text().contains("секретная"));
    }

    @Test
    void canBeChangedUpToTheCutOff() {
        at(AT_CUT_OFF, Sample.russian())
                .assertOffers("confirm", "cancel", "opt-out", "?move=", "calendar.ics", "tel:");
    }

    @Test
    void saysWhyItCannotBeChangedAfterTheCutOff() {
        var html = at(AFTER_CUT_OFF, Sample.russian());

        html.assertOffers("confirm", "opt-out", "calendar.ics", "tel:");
        html.assertSays("можно было до 25 ноября, 09:00. Если не сможете прийти, позвоните нам.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T08:00:00Z, Время записи наступило",
        "2026-11-25T09:00:00Z, Запись уже прошла"
    })
    void canOnlyBeLookedAtOnceBegun(Instant now, String heading) {
        var html = at(now, Sample.russian());

        assertEquals(heading, html.heading());
        html.assertOffers("opt-out", "tel:");
    }

    @Test
    void asksToCallOnlyWhileItLasts() {
        at(BEGUN, Sample.russian()).assertSays("Опаздываете или не придёте? Позвоните нам.");
        assertFalse(at(OVER, Sample.russian()).text().contains("Опаздываете"));
    }

    @Test
    void saysHowItWent() {
        assertEquals(
                "Спасибо, что пришли",
                at(OVER, Sample.russian().with(new Status.Arrived())).heading());
        assertEquals(
                "Визит не состоялся",
                at(OVER, Sample.russian().with(new Status.Missed())).heading());
    }

    @Test
    void asksOnceMoreBeforeCancelling() {
        var text = html(Sample.russian()).text();

        int details = text.indexOf("<details>");
        assertTrue(details > 0);
        assertTrue(text.indexOf("/cancel\"") > details);
        assertTrue(text.indexOf("</details>") > text.indexOf("Да, отменить"));
    }

    @Test
    void letsTheClientStopAndResumeSms() {
        var optedOut = LinkView.of(Sample.russian().opened(), Sample.NOW, true);

        assertTrue(html(Sample.russian()).text().contains("name=\"optOut\" value=\"true\""));
        assertTrue(page.html(optedOut).contains("name=\"optOut\" value=\"false\""));
        assertTrue(page.html(optedOut).contains("SMS на ваш номер отключены."));
    }

    @Test
    void doesWithoutWhatTheCompanyHasNotSaid() {
        var html = at(AFTER_CUT_OFF, Sample.russian().with(new Profile("", "", "")));

        html.assertOffers("confirm", "opt-out", "calendar.ics");
        assertFalse(html.text().contains("Где"));
        assertFalse(html.text().contains("позвоните"));
        assertFalse(html.text().contains("<header>"));
    }

    @ParameterizedTest
    @CsvSource({
        "+7 (495) 123-45-67,        tel:+74951234567",
        "8 800 555-35-35 доб. 12,   tel:88005553535",
        "'+49 30 1234, +49 30 5678',tel:+49301234",
    })
    void dialsOneNumber(String phone, String address) {
        var html = html(Sample.russian().with(new Profile("К", phone, "")));

        assertTrue(html.targets().contains(address));
        html.assertSays("Позвонить: " + phone);
    }

    @Test
    void showsAPhoneThatCannotBeDialled() {
        var html = html(Sample.russian().with(new Profile("К", "телефон на входе", "")));

        html.assertSays("Позвонить: телефон на входе");
        html.assertOffers("confirm", "cancel", "opt-out", "?move=", "calendar.ics");
    }

    @Test
    void saysTheSameOfEveryUnknownCode() {
        var html = new Html(page.unknown("ru"));

        assertEquals("Запись не найдена", html.heading());
        assertTrue(html.targets().isEmpty());
        assertEquals(page.unknown("ru"), new LinkPage().unknown("ru-RU"));
        assertNotEquals(page.unknown("ru"), page.unknown(""));
    }
}
