package app.zapis.catalog;

import app.zapis.company.Logo;
import app.zapis.company.Logos;
import app.zapis.company.Versioned;

import java.util.Optional;

/// Shows the company's logo to everyone.
public final class ShowLogo {
    private final Logos logos;

    /// @param logos holds it
    public ShowLogo(Logos logos) {
        this.logos = logos;
    }

    /// The logo, at the version of the company that got it.
    public Optional<Versioned<Logo>> find() {
        return logos.find();
    }
}
