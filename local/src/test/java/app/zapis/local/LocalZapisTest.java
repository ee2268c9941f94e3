package app.zapis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.sms.PublishFate;
import app.zapis.local.table.Storage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

class LocalZapisTest {
    private static final String NINE = "2026-11-25T09:00:00";

    private final Sample sample = new Sample();
    private final LocalZapis zapis = sample.start();
    private final Browser browser = new Browser(zapis.uri());

    @AfterEach
    void close() {
        browser.close();
        zapis.close();
    }

    @Test
    void sendsANoteWhenItIsDue() throws InterruptedException {
        postNote("1", NINE, "Привет!");
        zapis.awaitQuiet();

        assertEquals(
                "{\"schedules\":[{\"name\":\"NOTE-1\",\"at\":\"2026-11-25T09:00:00Z\"}]}",
                browser.get("/local/schedules").body());
        assertEquals("{\"messages\":[]}", browser.get("/local/sms").body());

        assertEquals("{\"now\":\"2026-11-25T10:00:00Z\"}", moveTo("2026-11-25T10:00:00Z").body());

        assertEquals("{\"schedules\":[]}", browser.get("/local/schedules").body());
        var text = "Привет! " + zapis.uri() + "/c/1";
        assertEquals(
                "{\"messages\":[{\"to\":\"+79161234567\",\"text\":\""
                        + text
                        + "\",\"at\":\"2026-11-25T09:00:00Z\",\"segments\":1}]}",
                browser.get("/local/sms").body());
    }

    @Test
    void sendsInOrderOfTimeEvenInOneMove() {
        postNote("1", "2026-11-25T11:00:00", "second");
        postNote("2", NINE, "first");

        moveTo("2026-12-01T00:00:00Z");

        assertEquals(2, zapis.sns().sent().size());
        assertTrue(zapis.sns().sent().getFirst().text().startsWith("first"));
        assertEquals("2026-11-25T11:00:00Z", zapis.sns().sent().getLast().at().toString());
    }

    @Test
    void callsTheSweepAtItsRate() {
        moveTo("2026-11-24T08:16:00Z");

        assertEquals(
                List.of("2026-11-24T08:05:00Z", "2026-11-24T08:10:00Z", "2026-11-24T08:15:00Z"),
                sample.sweeps());
    }

    @Test
    void goesOverAMonthInSeconds() {
        moveTo("2026-12-24T08:00:00Z");

        assertEquals(30 * 24 * 12, sample.sweeps().size());
    }

    @Test
    void repeatsACallThatFailed() {
        zapis.sns()
                .follow((number, _) ->
                        number == 1
                                ? new PublishFate.Refused(500, "InternalError")
                                : new PublishFate.Sent());
        postNote("1", NINE, "late");

        moveTo("2026-11-25T10:00:00Z");

        assertEquals("2026-11-25T09:01:00Z", zapis.sns().sent().getFirst().at().toString());
    }

    @Test
    void letsATestStandBetweenFunctionsAndTable() {
        zapis.table()
                .intercept((operation, call) -> {
                    call.make();
                    throw InternalServerErrorException.builder()
                            .message("the answer to " + operation + " was lost")
                            .build();
                });

        assertEquals(500, postNote("1", NINE, "stored all the same").statusCode());
        zapis.table().intercept((_, call) -> call.make());
        moveTo("2026-11-25T10:00:00Z");

        assertEquals(1, zapis.sns().sent().size());
    }

    @Test
    void keepsTheClockWhereItIsWhenToldNonsense() {
        var response = browser.post("/local/clock", "{\"advance\":\"-PT1H\"}");

        assertEquals(400, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("content-type").orElseThrow());
        assertEquals("{\"now\":\"2026-11-24T08:00:00Z\"}", browser.get("/local/clock").body());
    }

    @Test
    void takesMovesOneAfterTheOther() throws InterruptedException {
        var moved = new CountDownLatch(10);
        for (int i = 0; i < 10; i++) {
            Thread.ofVirtual()
                    .start(() -> {
                        browser.post("/local/clock", "{\"advance\":\"PT1H\"}");
                        moved.countDown();
                    });
        }

        assertTrue(moved.await(120, TimeUnit.SECONDS));
        assertEquals("{\"now\":\"2026-11-24T18:00:00Z\"}", browser.get("/local/clock").body());
    }

    @Test
    void showsThePhone() {
        postNote("1", NINE, "<b>1 & 2</b>");
        moveTo("2026-11-25T10:00:00Z");

        var page = browser.get("/local/phone").body();

        assertTrue(page.contains("&lt;b&gt;1 &amp; 2&lt;/b&gt;"));
        assertTrue(page.contains("<a href=\"" + zapis.uri() + "/c/1\">"));
        assertFalse(page.contains("<b>"));
    }

    @Test
    void saysWhatThereIsUnderLocal() {
        assertEquals(404, browser.get("/local/other").statusCode());
        var response = browser.post("/local/sms", "{}");
        assertEquals(405, response.statusCode());
        assertEquals("GET", response.headers().firstValue("allow").orElseThrow());
    }

    @Test
    void doesWhatIsDueInRealTime() throws InterruptedException {
        var fired = new CountDownLatch(1);
        sample.replace(
                "Send",
                _ -> {
                    fired.countDown();
                    return "";
                });
        var settings = Settings.forTest(Sample.START);
        var flowing =
                new Settings(
                        0,
                        settings.start(),
                        InstantSource.system(),
                        settings.seeding(),
                        settings.storage());
        try (var other = sample.start(flowing);
                var otherBrowser = new Browser(other.uri())) {
            otherBrowser.post("/notes/1", Sample.noteBody("2026-11-24T08:00:01", "soon").text());

            assertTrue(fired.await(120, TimeUnit.SECONDS));
        }
    }

    @Test
    void keepsDataInAFolderForOneRunnerAtATime(@TempDir Path folder) {
        var settings = Settings.forTest(Sample.START).keptIn(new Storage.Folder(folder));
        try (var first = sample.start(settings);
                var firstBrowser = new Browser(first.uri())) {
            firstBrowser.post("/notes/1", Sample.noteBody(NINE, "kept").text());
            first.awaitQuiet();

            assertThrows(AssertionError.class, () -> sample.start(settings));
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
        try (var second = sample.start(settings);
                var secondBrowser = new Browser(second.uri())) {
            secondBrowser.post("/local/clock", "{\"advance\":\"P2D\"}");

            assertEquals(1, second.sns().sent().size());
        }
    }

    private HttpResponse<String> postNote(String id, String at, String text) {
        return browser.post("/notes/" + id, Sample.noteBody(at, text).text());
    }

    private HttpResponse<String> moveTo(String now) {
        return browser.post("/local/clock", "{\"now\":\"" + now + "\"}");
    }
}
