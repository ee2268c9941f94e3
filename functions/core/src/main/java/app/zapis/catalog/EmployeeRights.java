package app.zapis.catalog;

/// Says who of the staff may set up resources and their types.
public final class EmployeeRights {
    private final Catalog catalog;

    /// @param catalog holds the company, which decides
    public EmployeeRights(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Whether someone may.
    ///
    /// @param administrator always may, so nothing is looked up for him
    public boolean maySetUp(boolean administrator) {
        return administrator || catalog.company().value().house().employeesEditResources();
    }
}
