package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What can be edited is edited by two at once in a test.
class EditsTest {
    private static final String BOOKING = "Method: PATCH, Path: '/api/staff/bookings/{id}'";

    private final Project project = Project.asItIs();

    @Test
    void areAllTried() {
        assertEquals(List.of(), EditRules.faults(project));
    }

    @Test
    void findsARouteThatNobodyTries() {
        var broken = project.withTemplate(BOOKING, "Method: PUT, Path: '/api/staff/bookings/{id}'");

        assertEquals(
                List.of(
                        "two editors do not try PUT /api/staff/bookings/{id}",
                        "two editors try PATCH /api/staff/bookings/{id}, which is no route"),
                EditRules.faults(broken));
    }
}
