package app.zapis.lambda;

import app.zapis.catalog.AddHolidays;
import app.zapis.catalog.Catalog;
import app.zapis.catalog.EmployeeRights;
import app.zapis.catalog.ManageCompany;
import app.zapis.catalog.ShowLogo;
import app.zapis.company.Logos;
import app.zapis.lambda.catalog.JollydayHolidays;
import app.zapis.lambda.resource.DynamoDbLogos;
import app.zapis.lambda.table.Table;

/// The part of the composition root that is about the company itself.
public final class CompanyWiring {
    private final Table table;
    private final Catalog catalog;

    CompanyWiring(Table table, Catalog catalog) {
        this.table = table;
        this.catalog = catalog;
    }

    /// `/api/staff/company`
    public ManageCompany manageCompany() {
        return new ManageCompany(catalog, logos());
    }

    /// `POST /api/staff/company/holidays`
    public AddHolidays addHolidays() {
        return new AddHolidays(catalog, new JollydayHolidays());
    }

    /// Who of the staff may set up what is booked.
    public EmployeeRights employeeRights() {
        return new EmployeeRights(catalog);
    }

    /// `GET /logo`
    public ShowLogo showLogo() {
        return new ShowLogo(logos());
    }

    private Logos logos() {
        return new DynamoDbLogos(table);
    }
}
