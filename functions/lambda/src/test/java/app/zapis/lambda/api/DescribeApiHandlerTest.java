package app.zapis.lambda.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DescribeApiHandlerTest {
    private static final HttpCall CALL = HttpCall.get("/api/openapi.json");

    private final Deployment clinic = Deployment.ofClinic();

    private Answer askedWith(String ifNoneMatch) {
        return clinic.answer(CALL.with("If-None-Match", ifNoneMatch));
    }

    @Test
    void givesTheDocumentAsItIs() throws IOException {
        var answer = clinic.answer(CALL);

        assertEquals(200, answer.status());
        assertEquals("application/json", answer.header("content-type"));
        assertEquals("public, max-age=3600", answer.header("cache-control"));
        assertEquals(Files.readString(Path.of("../../openapi.json")), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAG", "W/TAG", "\"other\", TAG", "*"})
    void givesNothingToWhoHasIt(String ifNoneMatch) {
        var etag = clinic.answer(CALL).header("etag");

        var answer = askedWith(ifNoneMatch.replace("TAG", etag));

        assertEquals(304, answer.status());
        assertEquals("", answer.body());
        assertEquals(etag, answer.header("etag"));
    }

    @Test
    void givesItToWhoHasAnOlderOne() {
        assertEquals(200, askedWith("\"older\"").status());
        assertTrue(clinic.answer(CALL).header("etag").matches("\"[\\w-]{22}\""));
    }
}
