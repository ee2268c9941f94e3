package app.zapis.message.settings;

import java.util.stream.IntStream;

/// Counts the segments in which an SMS is sent and billed. One alone holds 160 characters of the GSM 7-bit alphabet,
/// each of several 153; with any other letter, a Russian one too, 70 and 67 UTF-16 units.
/// Source: 3GPP TS 23.038 (alphabet), TS 23.040 §9.2.3.24.1 (splitting).
///
/// @param value as the client will read it, placeholders filled in
public record SmsText(String value) {
    /// A longer text is not sent.
    public static final int MOST_SEGMENTS = 4;

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENDED = "\f^{}\\[~]|€";

    /// @throws IllegalArgumentException if `value` is blank
    public SmsText {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an SMS has a text");
        }
    }

    /// How the text is coded on the air.
    public enum Encoding {
        /// Seven bits a character; `^ { } \ [ ~ ] | €` take two characters.
        GSM_7(160, 153),
        /// Two bytes a UTF-16 unit.
        UCS_2(70, 67);

        private final int alone;
        private final int each;

        Encoding(int alone, int each) {
            this.alone = alone;
            this.each = each;
        }
    }

    /// The encoding that the text needs.
    public Encoding encoding() {
        return value.chars()
                        .allMatch(letter ->
                                BASIC.indexOf(letter) >= 0 || EXTENDED.indexOf(letter) >= 0)
                ? Encoding.GSM_7
                : Encoding.UCS_2;
    }

    /// How many units of its encoding it takes.
    public int units() {
        return units(encoding()).sum();
    }

    /// How many segments are sent, 1 or more. A letter of two units is never split over two segments.
    public int segments() {
        var encoding = encoding();
        if (units() <= encoding.alone) {
            return 1;
        }
        int segments = 1;
        int used = 0;
        for (int letter : units(encoding).toArray()) {
            if (used + letter > encoding.each) {
                segments++;
                used = 0;
            }
            used += letter;
        }
        return segments;
    }

    private IntStream units(Encoding encoding) {
        return switch (encoding) {
            case GSM_7 -> value.chars().map(letter -> EXTENDED.indexOf(letter) >= 0 ? 2 : 1);
            case UCS_2 -> value.codePoints().map(Character::charCount);
        };
    }
}
