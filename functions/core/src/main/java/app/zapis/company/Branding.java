package app.zapis.company;

import java.util.Optional;

/// How the company looks on the pages that clients see.
///
/// @param displayName what it is called there, empty for its name
/// @param colour the [Colour#code] of its colour, empty for none
/// @param logo the version of the company that got its logo, 0 for none
public record Branding(String displayName, String colour, long logo) {
    /// Looks like zapis.
    public static final Branding NONE = new Branding("", "", 0);

    /// @throws IllegalArgumentException if `colour` is none
    public Branding {
        colour = colour.isEmpty() ? "" : new Colour(colour).code();
    }

    /// The colour, where it has one.
    public Optional<Colour> findColour() {
        return colour.isEmpty() ? Optional.empty() : Optional.of(new Colour(colour));
    }

    /// Whether there is a logo.
    public boolean hasLogo() {
        return logo > 0;
    }

    /// The same with another logo, or none.
    public Branding withLogo(long logo) {
        return new Branding(displayName, colour, logo);
    }
}
