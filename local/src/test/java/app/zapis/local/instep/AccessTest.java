package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Each route is on the list of public ones, or authorised.
class AccessTest {
    private static final String PROTECTED = "Path: /api/staff/bookings, Auth: {Authorizer: Staff}";
    private static final String SCOPES = "AuthorizationScopes: [zapis/admin]";

    private final Project project = Project.asItIs();

    @Test
    void isAsItShouldBe() {
        assertEquals(List.of(), AccessRules.faults(project));
    }

    @Test
    void findsARouteThatIsNeitherPublicNorAuthorised() {
        var broken = project.withTemplate(PROTECTED, "Path: /api/staff/bookings");

        assertEquals(
                List.of(
                        "GET /api/staff/bookings has Open[]",
                        "POST /api/staff/bookings has Open[]"),
                AccessRules.faults(broken));
    }

    @Test
    void findsANewRouteThatNobodyThoughtOf() {
        var broken =
                project.withTemplate("Path: /api/resources}", "Path: /api/resources/everything}");

        assertEquals(
                List.of(
                        "GET /api/resources is no route",
                        "GET /api/resources/everything has Open[]"),
                AccessRules.faults(broken));
    }

    @Test
    void findsAScopeThatIsMissing() {
        var broken = project.withTemplate(", " + SCOPES, "");

        assertEquals(
                List.of(
                        "DELETE /api/staff/clients/{phone} has Token[scopes=[zapis/staff,"
                                + " zapis/admin]]",
                        "DELETE /api/staff/company/logo has Token[scopes=[zapis/staff,"
                                + " zapis/admin]]",
                        "POST /api/staff/company/holidays has Token[scopes=[zapis/staff,"
                                + " zapis/admin]]",
                        "PUT /api/staff/company has Token[scopes=[zapis/staff, zapis/admin]]",
                        "PUT /api/staff/company/logo has Token[scopes=[zapis/staff, zapis/admin]]",
                        "PUT /api/staff/messages has Token[scopes=[zapis/staff, zapis/admin]]"),
                AccessRules.faults(broken));
    }
}
