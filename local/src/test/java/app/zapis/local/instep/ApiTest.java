package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Each route is described in openapi.json, with its scopes, and nothing else is.
class ApiTest {
    private final Project project = Project.asItIs();

    @Test
    void describesTheTemplatesRoutes() {
        assertEquals(List.of(), ApiRules.faults(project));
    }

    @Test
    void findsARouteThatIsNotDescribed() {
        var broken = project.withTemplate("Path: '/c/{code}/opt-out'", "Path: '/c/{code}/stop'");

        assertEquals(
                List.of(
                        "POST /c/{code}/opt-out is for nobody in template.yaml, for everybody in"
                                + " openapi.json",
                        "POST /c/{code}/stop is for everybody in template.yaml, for nobody in"
                                + " openapi.json"),
                ApiRules.faults(broken));
    }

    @Test
    void findsAMethodThatIsNoRoute() {
        var broken =
                project.withApi(
                        "\"patch\": {\n        \"operationId\": \"editClient\"",
                        "\"put\": {\n        \"operationId\": \"editClient\"");

        assertEquals(
                List.of(
                        "PATCH /api/staff/clients/{phone} is for zapis/staff or zapis/admin in"
                                + " template.yaml, for nobody in openapi.json",
                        "PUT /api/staff/clients/{phone} is for nobody in template.yaml, for"
                                + " zapis/staff or zapis/admin in openapi.json"),
                ApiRules.faults(broken));
    }

    @Test
    void findsAScopeThatTheDocumentForgets() {
        var broken = project.withApi("\"security\": [{\"token\": [\"zapis/admin\"]}],", "");

        assertEquals(
                List.of(
                        "DELETE /api/staff/clients/{phone} is for zapis/admin in template.yaml, for"
                                + " zapis/staff or zapis/admin in openapi.json",
                        "DELETE /api/staff/company/logo is for zapis/admin in template.yaml, for"
                                + " zapis/staff or zapis/admin in openapi.json",
                        "POST /api/staff/company/holidays is for zapis/admin in template.yaml, for"
                                + " zapis/staff or zapis/admin in openapi.json",
                        "PUT /api/staff/company is for zapis/admin in template.yaml, for"
                                + " zapis/staff or zapis/admin in openapi.json",
                        "PUT /api/staff/company/logo is for zapis/admin in template.yaml, for"
                                + " zapis/staff or zapis/admin in openapi.json",
                        "PUT /api/staff/messages is for zapis/admin in template.yaml, for"
                                + " zapis/staff or zapis/admin in openapi.json"),
                ApiRules.faults(broken));
    }

    @Test
    void findsADoorThatTheTemplateOpens() {
        var broken =
                project.withTemplate(
                        "Path: /api/staff/tasks, Auth: {Authorizer: Staff}",
                        "Path: /api/staff/tasks");

        assertEquals(
                List.of(
                        "GET /api/staff/tasks is for everybody in template.yaml, for zapis/staff or"
                                + " zapis/admin in openapi.json"),
                ApiRules.faults(broken));
    }
}
