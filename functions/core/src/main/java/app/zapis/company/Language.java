package app.zapis.company;

/// A language that people read.
///
/// @param code two lower-case letters of ISO 639-1
public record Language(String code) {
    /// Russian.
    public static final Language RU = new Language("ru");

    /// English.
    public static final Language EN = new Language("en");

    /// @throws IllegalArgumentException if `code` is not two lower-case letters
    public Language {
        if (!code.matches("[a-z]{2}")) {
            throw new IllegalArgumentException("must be two lower-case letters, like ru or en");
        }
    }
}
