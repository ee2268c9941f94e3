package app.zapis.company;

import java.util.Optional;

/// Keeps the company's logo, apart from the company: it weighs more than all of the settings, and few ask for it.
public interface Logos {
    /// The logo, at the version of the company that got it.
    Optional<Versioned<Logo>> find();

    /// Stores the company and its logo, both or none.
    ///
    /// @param company says in its branding that it has this logo
    /// @return whether that version was still the stored one; if not, nothing was stored
    boolean save(Versioned<Company> company, Logo logo);

    /// Stores the company and deletes its logo, both or none.
    ///
    /// @param company says in its branding that it has none
    /// @return whether that version was still the stored one; if not, nothing was changed
    boolean delete(Versioned<Company> company);
}
