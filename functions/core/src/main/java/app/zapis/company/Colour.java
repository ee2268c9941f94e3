package app.zapis.company;

import java.util.Locale;

/// A colour as screens show it, in sRGB.
///
/// @param code `#rrggbb` in lower-case hexadecimal digits
public record Colour(String code) {
    private static final Colour WHITE = new Colour("#ffffff");
    private static final Colour BLACK = new Colour("#000000");

    /// Upper-case digits are made lower-case.
    ///
    /// @throws IllegalArgumentException if `code` is not of that form
    public Colour {
        if (!code.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException("must be a colour like #0b57d0");
        }
        code = code.toLowerCase(Locale.ROOT);
    }

    /// White or black, whichever can be read better on this colour. Its contrast is at least 4.5, as WCAG asks for: the
    /// two contrasts have the product 21, so the better one is at least its root.
    public Colour text() {
        return contrast(WHITE) >= contrast(BLACK) ? WHITE : BLACK;
    }

    /// How well two colours can be told apart: from 1 for the same to 21 for black and white.
    /// Source: WCAG 2.2, "contrast ratio".
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double another = other.luminance() + 0.05;
        return Math.max(one, another) / Math.min(one, another);
    }

    /// Source: WCAG 2.2, "relative luminance".
    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int place) {
        double share = Integer.parseInt(code, place, place + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
