package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// The README names what is there.
class ReadmeTest {
    private final Project project = Project.asItIs();

    @Test
    void isInStep() {
        assertEquals(List.of(), complaints(project));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`FindSlots` | `SeekSlots` | function SeekSlots",
                "`POST /c/{code}/confirm` | `POST /c/{code}/agree` | route POST /c/{code}/agree",
                "`SweepSilentAlarm` | `SweepLoudAlarm` | alarm SweepLoudAlarm",
                "`ZAPIS_SEED` | `ZAPIS_SOIL` | variable ZAPIS_SOIL",
                "ZAPIS_NOW=2026 | ZAPIS_THEN=2026 | variable ZAPIS_THEN",
                "/local/phone | /local/radio | page /local/radio",
                "functions/core/   | functions/heart/   | place functions/heart/",
                "`events/find-slots.json` | `events/slots.json` | file events/slots.json",
                "`SmsSpendAlarmUsd` | `SmsSpendAlarmEur` | name SmsSpendAlarmEur",
                "`FindSlotsHandler` | `SeekSlotsHandler` | name SeekSlotsHandler",
                "`mvn -P format` | `mvn -P tidy` | profile tidy"
            })
    void findsWhatIsNamedAndNotThere(String from, String to, String what) {
        var found = complaints(project.withReadme(from, to));

        assertTrue(
                found.contains("README.md names the " + what + ", which is not there"),
                found::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "`FindSlots` | `SeekSlots` | does not name the function FindSlots",
                "`GET /api/slots` | `GET /api/resources` | has other routes for FindSlots",
                "`GET /api/slots` | a request | has other routes for FindSlots",
                "`POST /api/staff/tasks/{id}/done` | the other | does not name the route"
                        + " POST /api/staff/tasks/{id}/done",
                "`SmsSpendAlarm` | `SweepSilentAlarm` | does not name the alarm SmsSpendAlarm",
                "`…ErrorsAlarm` | `…SilentAlarm` | does not name the alarm PlanMessagesErrorsAlarm",
                "`ZAPIS_SEED` | `ZAPIS_NOW` | does not name the variable ZAPIS_SEED",
                "/local/schedules | /local/sms | does not name the page /local/schedules",
                "functions/lambda/   | functions/core/   | does not name the module"
                        + " functions/lambda",
                "`mvn -P format` | `mvn -P bench` | does not name the profile format"
            })
    void findsWhatIsThereAndNotNamed(String from, String to, String complaint) {
        var found = complaints(project.withReadme(from, to));

        assertTrue(found.contains("README.md " + complaint), found::toString);
    }

    private static List<String> complaints(Project project) {
        return new ReadmeRules(project).complaints();
    }
}
