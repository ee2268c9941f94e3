package app.zapis.lambda.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Status;
import app.zapis.company.Company.Profile;
import app.zapis.company.Language;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.link.Sample;
import app.zapis.message.History;
import app.zapis.message.Messages.Opened;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageRules;
import app.zapis.message.settings.SmsText;
import app.zapis.message.settings.Texts;
import app.zapis.resource.Settings;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class TemplateMessageWriterTest {
    private static final String URL = "https://zapis.example.com";
    private static final String LINK = URL + "/c/" + Sample.russian().code();

    private final TemplateMessageWriter writer =
            new TemplateMessageWriter(new Languages(), URL, InstantSource.fixed(Sample.NOW));

    /// To a specialist.
    private SmsText write(MessageKind kind, Sample sample) {
        var anna = ResourceSample.specialist("resource-0").build();
        var settings = new Settings(sample.company(), Map.of(anna.id(), anna));
        return writer.write(kind, sample.booking(), settings, Texts.BUILT_IN);
    }

    /// For a thing.
    private SmsText writeOfAThing(MessageKind kind, Sample sample) {
        var car = ResourceSample.thing("resource-0").build();
        var settings = new Settings(sample.company(), Map.of(car.id(), car));
        return writer.write(kind, sample.booking(), settings, Texts.BUILT_IN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW      |2|. Вы записаны: среда, 25 ноября, 11:00, Анна Смирнова. LINK",
                "CONFIRM  |2|: среда, 25 ноября, 11:00, Анна Смирнова. Подтвердите: LINK",
                "REMIND   |3|. Ждём вас: среда, 25 ноября, 11:00, Анна Смирнова. Подтвердите:"
                        + " LINK",
                "LATE     |1|: ждём вас с 11:00. Опаздываете? Тел. +7 495 123-45-67",
                "MOVED    |2|. Новое время: среда, 25 ноября, 11:00, Анна Смирнова. LINK",
                "CANCELLED|2|. Запись отменена: среда, 25 ноября, 11:00. Тел. +7 495 123-45-67",
                "FEEDBACK |1|: спасибо, что пришли! Ждём отзыв: +7 495 123-45-67",
            })
    void writesOfASpecialistInRussian(MessageKind kind, int segments, String text) {
        var sms = write(kind, Sample.russian());

        assertEquals("Клиника «Роса»" + text.replace("LINK", LINK), sms.value());
        assertEquals(segments, sms.segments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW      |2|. Бронь: среда, 25 ноября, 11:00, Kia Rio. Подробнее: LINK",
                "CONFIRM  |2|. Бронь: среда, 25 ноября, 11:00, Kia Rio. Подтвердите: LINK",
                "REMIND   |3|. Ваша бронь: среда, 25 ноября, 11:00, Kia Rio. Подтвердите: LINK",
                "LATE     |1|: бронь с 11:00. Опаздываете? Тел. +7 495 123-45-67",
                "MOVED    |2|. Бронь перенесена: среда, 25 ноября, 11:00, Kia Rio. LINK",
                "CANCELLED|2|. Бронь отменена: среда, 25 ноября, 11:00. Тел. +7 495 123-45-67",
                "FEEDBACK |1|: спасибо, что выбрали нас! Ждём отзыв: +7 495 123-45-67",
            })
    void writesOfAThingInRussian(MessageKind kind, int segments, String text) {
        var sms = writeOfAThing(kind, Sample.russian().with("Kia Rio"));

        assertEquals("Клиника «Роса»" + text.replace("LINK", LINK), sms.value());
        assertEquals(segments, sms.segments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NEW      | you are booked for Wednesday 25 November, 11:00 am, Anna Petrova."
                        + " Details: LINK",
                "CONFIRM  | see you on Wednesday 25 November, 11:00 am, Anna Petrova. Please"
                        + " confirm: LINK",
                "REMIND   | see you on Wednesday 25 November, 11:00 am, Anna Petrova. Please"
                        + " confirm: LINK",
                "LATE     | we have been expecting you since 11:00 am. Running late? Please call +7"
                        + " 495 123-45-67",
                "MOVED    | your appointment is now on Wednesday 25 November, 11:00 am, Anna"
                        + " Petrova. Details: LINK",
                "CANCELLED| your appointment on Wednesday 25 November, 11:00 am, has been"
                        + " cancelled. Questions? +7 495 123-45-67",
                "FEEDBACK | thank you for coming! How was it? Tell us: +7 495 123-45-67",
            })
    void writesOfASpecialistInEnglishInOneSegment(MessageKind kind, String text) {
        var sms = write(kind, Sample.english());

        assertEquals("Rosa Clinic: " + text.replace("LINK", LINK), sms.value());
        assertEquals(1, sms.segments());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNCONFIRMED")
    void writesOfAThingInEnglishInOneSegment(MessageKind kind) {
        var sms = writeOfAThing(kind, Sample.english().with("Kia Rio"));

        assertTrue(sms.value().startsWith("Rosa Clinic: "));
        assertEquals(1, sms.segments());
    }

    @Test
    void remindsWithoutALinkOnceConfirmed() {
        var sms = write(MessageKind.REMIND, Sample.russian().with(new Status.Confirmed()));

        assertEquals(
                "Клиника «Роса». Ждём вас: среда, 25 ноября, 11:00, Анна Смирнова.", sms.value());
        assertEquals(1, sms.segments());
    }

    @Test
    void takesAResourceThatIsGoneForAThing() {
        var sample = Sample.russian();

        var sms =
                writer.write(
                        MessageKind.CONFIRM,
                        sample.booking(),
                        new Settings(sample.company(), Map.of()),
                        Texts.BUILT_IN);

        assertTrue(sms.value().contains("Бронь: среда, 25 ноября, 11:00, Анна Смирнова"));
    }

    @Test
    void writesInTheCompanysLanguageToAClientOfAnother() {
        var sms =
                write(MessageKind.CONFIRM, Sample.english().forClient("Jean", new Language("fr")));

        assertTrue(sms.value().startsWith("Rosa Clinic: среда, 25 ноября"));
    }

    @Test
    void tellsTheTimeWhereTheResourceIs() {
        var sample =
                Sample.russian()
                        .at("2026-11-25T23:30+05:00[Asia/Yekaterinburg]", Duration.ofHours(1));

        assertTrue(write(MessageKind.CONFIRM, sample).value().contains("среда, 25 ноября, 23:30"));
    }

    @Test
    void tellsApartTheTwoHoursOfTheSameName() {
        var sample =
                Sample.english().at("2026-10-25T02:30+01:00[Europe/Berlin]", Duration.ofHours(1));

        assertTrue(write(MessageKind.CONFIRM, sample).value().contains("2:30 am (UTC+1)"));
    }

    @Test
    void keepsNamesAsTheyAreWritten() {
        var sms =
                write(
                        MessageKind.CONFIRM,
                        Sample.russian().with("<b>Tom & Jerry</b> {{link}} 👩🏽‍⚕️"));

        assertTrue(sms.value().contains("<b>Tom & Jerry</b> {{link}} 👩🏽‍⚕️. Подтвердите"));
    }

    @Test
    void keepsNamesOnOneLine() {
        var company = new Profile("Роса\r\n\tБанк:\u2028вам\u0085перевод", "+7 495 123-45-67", "");

        var sms = write(MessageKind.LATE, Sample.russian().with(company));

        assertTrue(sms.value().startsWith("Роса Банк: вам перевод: ждём вас"));
    }

    @Test
    void cutsNothing() {
        var name = "Очень длинное имя ".repeat(30).strip();

        var sms = write(MessageKind.CONFIRM, Sample.russian().with(name));

        assertTrue(sms.value().contains(name));
        assertTrue(sms.value().endsWith(LINK));
        assertTrue(sms.segments() > SmsText.MOST_SEGMENTS);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNCONFIRMED")
    void keepsTheClientsOwnWordsOut(MessageKind kind) {
        var sample = Sample.russian().forClient("You won: evil.example", Language.RU);

        assertFalse(write(kind, sample).value().contains("evil"));
    }

    @Test
    void namesOtherVisitsOfTheDayInRussian() {
        assertEquals(
                "В тот же день: 11:00, Анна Смирнова; 11:00, Kia Rio.",
                named(Sample.russian(), Sample.russian(), Sample.russian().with("Kia Rio")));
    }

    @Test
    void namesOtherVisitsOfTheDayInEnglish() {
        assertEquals(
                "On the same day: 11:00 am, Kia Rio.",
                named(Sample.english(), Sample.english().with("Kia Rio")));
    }

    @Test
    void namesOtherVisitsInTheLanguageOfWhomItReminds() {
        var other =
                Sample.russian()
                        .at("2026-11-25T23:30+05:00[Asia/Yekaterinburg]", Duration.ofHours(1))
                        .with("Зал\r\n2");

        assertEquals("On the same day: 11:30 pm, Зал 2.", named(Sample.english(), other));
    }

    private String named(Sample reminded, Sample... others) {
        var rules = MessageRules.ofNothingSet(new Settings(reminded.company(), Map.of()));
        var opened = new Opened(new History(reminded.booking(), List.of()), rules);
        return writer.name(
                reminded.booking(), Stream.of(others).map(Sample::booking).toList(), opened);
    }
}
