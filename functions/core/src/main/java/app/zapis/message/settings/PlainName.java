package app.zapis.message.settings;

/// A name as it may stand in a message.
public final class PlainName {
    /// A full Russian name of three words mostly takes 25 to 40 letters.
    static final int LONGEST_OF_CLIENT = 40;

    private PlainName() {}

    /// A name of our own: a line break in it would let it pass for a text of its own.
    public static String oneLine(String name) {
        return name.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+", " ").strip();
    }

    /// A client's name. Whoever books can call himself anything and have it sent to any phone: of digits, addresses and
    /// signs nothing is left that could be called or opened.
    public static String ofClient(String name) {
        var letters =
                name.replaceAll("[^\\p{L}\\p{M}'’.-]+", " ")
                        .replace(".", ". ")
                        .replaceAll(" +", " ")
                        .strip();
        return letters.codePointCount(0, letters.length()) <= LONGEST_OF_CLIENT
                ? letters
                : letters.substring(0, letters.offsetByCodePoints(0, LONGEST_OF_CLIENT)).strip();
    }
}
