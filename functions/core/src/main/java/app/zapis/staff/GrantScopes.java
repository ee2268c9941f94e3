package app.zapis.staff;

import java.util.List;

/// Says what someone who signs in must not have. All of the staff may run the day; only administrators change the company
/// and erase clients.
public final class GrantScopes {
    private static final String ADMINISTRATORS = "admin";
    private static final String ADMIN_SCOPE = "zapis/admin";

    /// It needs nothing.
    public GrantScopes() {}

    /// The scopes that he does not get, whatever is asked for.
    ///
    /// @param groups that he is in
    public List<String> withheld(List<String> groups) {
        return groups.contains(ADMINISTRATORS) ? List.of() : List.of(ADMIN_SCOPE);
    }
}
