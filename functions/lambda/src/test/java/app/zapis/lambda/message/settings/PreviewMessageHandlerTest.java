package app.zapis.lambda.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Capacities;
import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.SmsRules;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class PreviewMessageHandlerTest {
    private static final String LINK = "https://zapis.example/c/0123456789abABCDEFGHIJKLMNOPQRSTUV";

    private final Deployment clinic = Deployment.ofClinic();

    private Answer preview(String json) {
        return clinic.answer(HttpCall.post("/api/staff/messages/preview").json(json));
    }

    private void price(String usd) {
        var company = Clinic.COMPANY;
        clinic.ports()
                .save(
                        new Company(
                                company.profile(),
                                company.zone(),
                                company.language(),
                                company.hours(),
                                company.holidays(),
                                company.quietHours(),
                                new SmsRules(List.of("RU"), "", "", usd),
                                company.limits(),
                                company.branding(),
                                company.house()));
    }

    /// @param days counted from [Clinic#NOW], one booking on each
    private void book(int days) {
        IntStream.range(0, days)
                .mapToObj(day -> Clinic.NOW.plus(Duration.ofDays(day)))
                .map(start -> BookingSample.of(Clinic.ANNA).at(start).build())
                .forEach(booking -> clinic.ports().bookings().claim(booking, Capacities.UNLIMITED));
    }

    @Test
    void fillsInATextInTheCompanysLanguage() {
        var answer =
                preview(
                        """
                        {"text":"{{company}}. {{client}}, ждём: {{date}}, {{time}}, {{resource}}. {{link}}"}
                        """);

        assertEquals("200", answer.outcome(), answer.body());
        assertEquals(
                "Клиника. Анна Иванова, ждём: вторник, 24 ноября, 11:00, Мария Петрова. " + LINK,
                answer.member("text"));
        assertEquals("UCS-2", answer.member("encoding"));
        assertEquals("129", answer.member("characters"));
        assertEquals("2", answer.member("segments"));
    }

    @Test
    void fillsInATextInAnotherLanguage() {
        clinic.ports().save(Clinic.COMPANY.with(new Profile("Rosa", "+4420", "")));

        var answer =
                preview(
                        """
                        {"text":"{{company}}: {{date}}, {{time}}, {{resource}}: €","language":"en","wording":"thing"}
                        """);

        assertEquals(
                "Rosa: Tuesday 24 November, 11:00 am, Meeting room 2: €", answer.member("text"));
        assertEquals("GSM-7", answer.member("encoding"));
        assertEquals("55", answer.member("characters"));
        assertEquals("1", answer.member("segments"));
    }

    @Test
    void namesTheResourceThatIsMeant() {
        var answer = preview("{\"text\":\"{{resource}} / {{resources}}\",\"resource\":\"yoga\"}");

        assertEquals("Name of yoga / Name of yoga", answer.member("text"));
    }

    @Test
    void showsTheReminderOfThoseWhoHaveConfirmed() {
        var answer =
                preview("{\"text\":\"Ждём {{date}}. Подтвердите: {{link}}\",\"kind\":\"remind\"}");

        assertEquals("Ждём вторник, 24 ноября. Подтвердите: " + LINK, answer.member("text"));
        assertTrue(answer.member("onceConfirmed").contains("Ждём вторник, 24 ноября."));
        assertTrue(answer.member("onceConfirmed").contains("segments=1"));
        assertFalse(
                preview("{\"text\":\"{{link}}\",\"kind\":\"moved\"}")
                        .json()
                        .containsKey("onceConfirmed"));
    }

    @Test
    void saysWhatThereIsNothingFor() {
        var text = "{\"text\":\"x {{service}} {{address}} {{time}}\"}";
        assertEquals(List.of("service"), preview(text).texts("empty"));

        clinic.ports().save(Clinic.COMPANY.with(new Profile("Роса", "+74951234567", "")));

        assertEquals(List.of("address", "service"), preview(text).texts("empty"));
    }

    @Test
    void takesSamplesForACompanyThatNobodyHasDescribed() {
        clinic.ports().save(Company.UNNAMED);

        assertEquals(
                "Клиника «Роса», Москва, Лесная улица, 5, +7 495 123-45-67",
                preview("{\"text\":\"{{company}}, {{address}}, {{phone}}\"}").member("text"));
    }

    @Test
    void countsWhatAMonthWouldCost() {
        price("0.05");
        book(14);

        var answer = preview("{\"text\":\"%s\",\"kind\":\"late\"}".formatted("я".repeat(100)));

        assertEquals("15", answer.member("messagesPerMonth"));
        assertEquals("30", answer.member("segmentsPerMonth"));
        assertEquals("1.50", answer.member("costPerMonthUsd"));
    }

    @Test
    void countsOnlyTheBookingsThatGetIt() {
        book(14);

        assertEquals(
                "15", preview("{\"text\":\"x\",\"resource\":\"anna\"}").member("messagesPerMonth"));
        assertEquals(
                "0", preview("{\"text\":\"x\",\"resource\":\"boris\"}").member("messagesPerMonth"));
        assertEquals(
                "0", preview("{\"text\":\"x\",\"wording\":\"thing\"}").member("messagesPerMonth"));
    }

    @Test
    void namesNoCostWithoutAPrice() {
        var answer = preview("{\"text\":\"x\"}");

        assertEquals("0", answer.member("messagesPerMonth"));
        assertFalse(answer.json().containsKey("costPerMonthUsd"));
    }

    @Test
    void storesNothing() {
        var before = clinic.table().content();

        preview("{\"text\":\"{{link}}\",\"kind\":\"confirm\"}");

        assertEquals(before, clinic.table().content());
        assertEquals(0, clinic.carrier().published().size());
    }

    @Test
    void saysEachFaultOfAText() {
        var answer = preview("{\"text\":\"{{klient}} {{#link}}\\t\",\"kind\":\"confirm\"}");

        assertEquals("422 invalid", answer.outcome());
        var errors = answer.texts("errors");
        assertEquals(3, errors.size(), answer.body());
        assertTrue(errors.get(0).contains("{{klient}} at character 1 is not known"));
        assertTrue(errors.get(1).contains("{{#link}} at character 12 is more than a placeholder"));
        assertTrue(errors.get(2).contains("U+0009 at character 21 cannot be shown"));
        assertTrue(errors.stream().allMatch(error -> error.contains("pointer=/text")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                           | /text     | is missing",
                "{'text':5}                                   | /text     | must be a text",
                "{'text':''}                                  | /text     | must not be empty, also"
                        + " where placeholders have no value",
                "{'text':'x','kind':'confirm'}                | /text     | must contain {{link}},"
                        + " by which the client answers",
                "{'text':'x','kind':'hello'}                  | /kind     | must be one of new,"
                        + " confirm, remind, late, moved, cancelled, feedback",
                "{'text':'x','kind':'unconfirmed'}            | /kind     | must be one of new,"
                        + " confirm, remind, late, moved, cancelled, feedback",
                "{'text':'x','language':'xx'}                 | /language | must be one of en",
                "{'text':'x','wording':'both'}                | /wording  | must be one of"
                        + " specialist, thing",
                "{'text':'x','resource':'nobody'}             | /resource | there is no such"
                        + " resource",
                "{'text':'x','resource':'No One'}             | /resource | must be 1 to 40"
                        + " lower-case letters, digits and hyphens",
                "{'text':'x','resource':'anna','wording':'thing'} | /wording | is the resource's"
                        + " own; leave it out",
                "{'text':'x','colour':'red'}                  | /colour   | is not known here",
            })
    void refusesWhatMakesNoSense(String json, String pointer, String detail) {
        var answer = preview(json.replace('\'', '"'));

        assertEquals("422 invalid", answer.outcome(), answer.body());
        assertTrue(answer.body().contains("\"" + detail), answer.body());
        assertTrue(answer.body().contains("\"" + pointer + "\""), answer.body());
    }

    @Test
    void keepsThePriceOfASegment() {
        var call = HttpCall.get("/api/staff/company");
        price("0.05");

        assertEquals("0.05", clinic.answer(call).member("priceUsd"));
    }
}
