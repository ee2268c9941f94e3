package app.zapis.lambda.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "TEXT/HTML; charset=utf-8",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/html, application/json",
                "application/json, text/html",
                "text/html;q=0.5, application/json;q=0.4",
                "text/html;q=0.001",
                "application/json;q=0",
                "application/json;q=0.000, */*",
                "application/json;q=0, text/html"
            })
    void prefersAPage(String header) {
        assertTrue(new Accept(header).prefersPage(false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON;charset=utf-8",
                "application/json, text/plain, */*",
                "application/json;q=0.9, text/html;q=0.1",
                "text/html;q=0.8, application/json",
                "application/json; q=0.9 , text/html ; q=0.1",
                "application/json;v=1;q=0.2, text/html;q=0.1",
                "text/html;q=0, application/json;q=0.1",
                "text/html;q=0",
                "application/json;q=often"
            })
    void prefersJson(String header) {
        assertFalse(new Accept(header).prefersPage(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*/*",
                "image/png",
                "application/problem+json",
                "text/html+xml",
                "q=1",
                ";,;",
                "application/json;q=0, text/html;q=0"
            })
    void prefersNeither(String header) {
        assertEquals(true, new Accept(header).prefersPage(true));
        assertEquals(false, new Accept(header).prefersPage(false));
    }
}
