package app.zapis.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class GrantScopesTest {
    private final GrantScopes grantScopes = new GrantScopes();

    @Test
    void leavesAnAdministratorAll() {
        assertEquals(List.of(), grantScopes.withheld(List.of("reception", "admin")));
    }

    @Test
    void keepsAllOthersFromBeingAdministrators() {
        assertEquals(List.of("zapis/admin"), grantScopes.withheld(List.of()));
        assertEquals(List.of("zapis/admin"), grantScopes.withheld(List.of("Admin", "admins")));
    }
}
