package app.zapis.lambda.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Language;
import app.zapis.lambda.language.DateWords;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.testbed.Carrier;
import app.zapis.message.Alert;
import app.zapis.message.History;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.task.Task;
import app.zapis.task.TaskId;
import app.zapis.task.TaskKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.model.SnsException;

import java.time.Year;
import java.util.List;

class SnsAlertsTest {
    private static final String TOPIC = "arn:aws:sns:eu-central-1:123456789012:alerts";

    private final Languages languages = new Languages();
    private final Carrier carrier = new Carrier();
    private final SnsAlerts alerts = new SnsAlerts(() -> carrier, TOPIC, languages);

    private static Alert alert(TaskKind kind) {
        var booking = BookingSample.of(Clinic.ANNA, Clinic.ROOM).build();
        var id = new TaskId.OfBooking(booking.id(), kind, 0);
        var task = new Task(id, booking.start(), "");
        return new Alert.OfBooking(id, task, new History(booking, List.of()), Clinic.COMPANY);
    }

    @Test
    void sayWhatHasHappenedWhenAndOfWhat() {
        assertTrue(alerts.publish(alert(TaskKind.CANCELLED_LATE)));

        var published = carrier.alerts().getFirst();
        assertEquals(TOPIC, published.topicArn());
        assertEquals(
                "Поздняя отмена, время свободно: среда, 25 ноября, 10:00", published.subject());
        assertEquals(
                "Поздняя отмена, время свободно: среда, 25 ноября, 10:00, "
                        + Clinic.ANNA.name()
                        + ", "
                        + Clinic.ROOM.name(),
                published.message());
        assertEquals("cancelled-late", Carrier.attribute(published, "kind"));
    }

    @Test
    void sayHowMuchOfABudgetIsUsed() {
        var id = new TaskId.OfBudget("2026-11");
        var task = new Task(id, Clinic.NOW, "16000 of 20000");

        alerts.publish(new Alert.OfBudget(id, task, Clinic.COMPANY));

        var published = carrier.alerts().getFirst();
        assertEquals("Лимит SMS почти исчерпан: 2026-11", published.subject());
        assertEquals("Лимит SMS почти исчерпан: 2026-11, 16000 / 20000", published.message());
    }

    @ParameterizedTest
    @EnumSource(names = "BUDGET", mode = EnumSource.Mode.EXCLUDE)
    void nameNoClient(TaskKind kind) {
        alerts.publish(alert(kind));

        var published = carrier.alerts().getFirst();
        assertFalse(published.toString().contains("Иван"), published::toString);
        assertFalse(published.toString().contains("79161234567"), published::toString);
    }

    /// SNS takes a subject of less than 100 characters.
    @ParameterizedTest
    @EnumSource
    void haveASubjectThatIsShortEnoughInEachLanguage(TaskKind kind) {
        for (var language : languages.all()) {
            assertTrue(longestSubject(kind, language) < 100, language::toString);
        }
    }

    private int longestSubject(TaskKind kind, Language language) {
        var words = languages.find(language).orElseThrow();
        var dates = new DateWords(words);
        var longest =
                dates.dateAndYear(dates.longestDate(Year.of(2026))) + ", 12:00 (UTC+12:45) am: ";
        return words.text("alert." + kind.word()).length() + longest.length();
    }

    @ParameterizedTest
    @CsvSource({"400, false", "403, false", "404, false", "429, false", "500, true", "503, true"})
    void canBeTriedAgainWhereSnsHasRefusedThem(int status, boolean mayBeOut) {
        carrier.let(() -> {
            throw SnsException.builder().statusCode(status).message("as planned").build();
        });

        assertEquals(mayBeOut, alerts.publish(alert(TaskKind.LATE)));
    }

    @Test
    void mayBeOutWhereNobodyAnswers() {
        carrier.let(() -> {
            throw SdkClientException.create("nobody answers");
        });

        assertTrue(alerts.publish(alert(TaskKind.LATE)));
    }
}
