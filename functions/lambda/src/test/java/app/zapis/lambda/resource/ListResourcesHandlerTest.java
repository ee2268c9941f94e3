package app.zapis.lambda.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ListResourcesHandlerTest {
    private static List<?> resources(Deployment clinic) {
        var answer = clinic.answer(HttpCall.get("/api/resources"));
        assertEquals(200, answer.status());
        return (List<?>) answer.json().getOrDefault("resources", List.of());
    }

    @Test
    void listsWhatCanBeBookedOnItsOwn() {
        var clinic =
                Deployment.with(
                        Clinic.ROOM,
                        Clinic.YOGA,
                        Clinic.BORIS,
                        ResourceSample.specialist("vera").hidden().build());

        assertEquals(
                List.of(
                        Map.of(
                                "id", "boris",
                                "name", "Name of boris",
                                "type", "medical",
                                "wording", "specialist",
                                "durationMinutes", 30,
                                "zone", "Europe/Moscow"),
                        Map.of(
                                "id", "yoga",
                                "name", "Name of yoga",
                                "type", "rooms",
                                "wording", "thing",
                                "durationMinutes", 60,
                                "zone", "Europe/Moscow")),
                resources(clinic));
    }

    @Test
    void listsNothingWhereThereIsNothing() {
        assertEquals(List.of(), resources(Deployment.with()));
    }
}
