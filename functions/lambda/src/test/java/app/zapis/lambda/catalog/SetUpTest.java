package app.zapis.lambda.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.StaffCall;

import org.junit.jupiter.api.Test;

/// Who may change what is booked.
class SetUpTest {
    private static final String TYPES = "/api/staff/resource-types";
    private static final String RESOURCES = "/api/staff/resources";
    private static final String BATHS = "{\"id\":\"baths\",\"name\":\"Бани\"}";

    private final Deployment clinic = Deployment.ofClinic();

    private void leaveItToAdministrators() {
        clinic.answer(
                StaffCall.admin("PUT /api/staff/company")
                        .ifMatch("\"1\"")
                        .json("{\"employeesEditResources\":false}")
                        .event());
    }

    private String outcome(StaffCall call) {
        return clinic.answer(call.event()).outcome();
    }

    private static StaffCall anna(StaffCall call) {
        return call.at("id", "anna");
    }

    @Test
    void isUpToAllOfTheStaff() {
        assertEquals("201", outcome(StaffCall.employee("POST " + TYPES).json(BATHS)));
    }

    @Test
    void canBeLeftToAdministrators() {
        leaveItToAdministrators();

        assertEquals("403 forbidden", outcome(StaffCall.employee("POST " + TYPES).json(BATHS)));
        assertEquals("403 forbidden", outcome(StaffCall.employee("POST " + RESOURCES).json("{}")));
        assertEquals(
                "403 forbidden",
                outcome(anna(StaffCall.employee("DELETE " + RESOURCES + "/{id}"))));
        assertEquals(
                "403 forbidden",
                outcome(anna(StaffCall.employee("POST " + RESOURCES + "/{id}/absences"))));
        assertEquals("201", outcome(StaffCall.admin("POST " + TYPES).json(BATHS)));
    }

    @Test
    void leavesAllOfTheStaffTheView() {
        leaveItToAdministrators();

        assertEquals("200", outcome(StaffCall.employee("GET " + TYPES)));
        assertEquals("200", outcome(anna(StaffCall.employee("GET " + RESOURCES + "/{id}"))));
        assertEquals(
                "200", outcome(anna(StaffCall.employee("GET " + RESOURCES + "/{id}/absences"))));
    }
}
