package app.zapis.catalog;

import app.zapis.company.Company;
import app.zapis.company.Logo;
import app.zapis.company.Logos;
import app.zapis.company.Versioned;

import java.util.List;

/// Describes the company.
public final class ManageCompany {
    private final Catalog catalog;
    private final Logos logos;

    /// @param catalog holds the company
    /// @param logos holds its logo
    public ManageCompany(Catalog catalog, Logos logos) {
        this.catalog = catalog;
        this.logos = logos;
    }

    /// The company as it is.
    public Versioned<Company> find() {
        return catalog.company();
    }

    /// Replaces all but the logo.
    ///
    /// @param company with the version that was read
    public Edit<Company> replace(Versioned<Company> company) {
        var before = catalog.company();
        if (before.version() != company.version()) {
            return new Edit.Stale<>();
        }
        var after = company.map(described -> withLogo(described, logo(before)));
        return saved(save(before.value(), after), after);
    }

    /// Messages are put where the quiet hours let them be. Whatever else is said of the company they meet when they are
    /// sent, and a booking's own zone stays with it.
    private boolean save(Company before, Versioned<Company> after) {
        return before.quietHours().equals(after.value().quietHours())
                ? catalog.saveCompany(after)
                : catalog.saveCompanyReplanning(after);
    }

    /// Gives the company a logo in place of the one that it has.
    ///
    /// @param version the one of the company that was read
    public Edit<Company> setLogo(Logo logo, long version) {
        var before = catalog.company();
        if (before.version() != version) {
            return new Edit.Stale<>();
        }
        var after = before.map(company -> withLogo(company, version + 1));
        return saved(logos.save(after, logo), after);
    }

    /// Takes the logo away.
    ///
    /// @param version the one of the company that was read
    public Edit<Company> removeLogo(long version) {
        var before = catalog.company();
        if (before.version() != version) {
            return new Edit.Stale<>();
        }
        if (logo(before) == 0) {
            return new Edit.Unknown<>();
        }
        var after = before.map(company -> withLogo(company, 0));
        return saved(logos.delete(after), after);
    }

    private static long logo(Versioned<Company> company) {
        return company.value().branding().logo();
    }

    private static Company withLogo(Company company, long logo) {
        return company.with(company.branding().withLogo(logo));
    }

    private static Edit<Company> saved(boolean done, Versioned<Company> company) {
        return done ? new Edit.Saved<>(company.stored(), List.of()) : new Edit.Stale<>();
    }
}
