package app.zapis.lambda.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.http.Json;
import app.zapis.lambda.testbed.Invocation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class GrantScopesHandlerTest {
    private final String event = event();

    @Test
    void keepsAnEmployeeFromBeingAnAdministrator() {
        assertEquals(withheld("zapis/admin"), response(event));
    }

    @Test
    void leavesAnAdministratorAll() {
        assertEquals(
                withheld(), response(inGroups("\"groupsToOverride\": [\"reception\", \"admin\"]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"groupsToOverride\": null",
                "\"groupsToOverride\": \"admin\"",
                "\"others\": [\"admin\"]"
            })
    void takesWhomItCannotPlaceForAnEmployee(String groups) {
        assertEquals(withheld("zapis/admin"), response(inGroups(groups)));
    }

    @Test
    void givesBackTheRestOfTheEvent() {
        var answer = answer(event);

        assertEquals("maria", answer.get("userName"));
        assertEquals("2", answer.get("version"));
    }

    private static Map<String, Object> withheld(String... scopes) {
        return Map.of(
                "claimsAndScopeOverrideDetails",
                Map.of("accessTokenGeneration", Map.of("scopesToSuppress", List.of(scopes))));
    }

    private String inGroups(String groups) {
        return event.replace("\"groupsToOverride\": []", groups);
    }

    private static Object response(String event) {
        return answer(event).getOrDefault("response", "");
    }

    private static Map<String, Object> answer(String event) {
        return Json.stored(new Invocation().of(new GrantScopesHandler(), event));
    }

    private static String event() {
        try {
            return Files.readString(Path.of("..", "..", "events", "grant-scopes.json"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
