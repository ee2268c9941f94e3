package app.zapis.lambda.http;

/// What the characters of a text do to it.
final class Characters {
    /// Letters and symbols by Unicode, and blank all the same.
    private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

    private Characters() {}

    /// Whether none is half a surrogate pair.
    static boolean areWhole(String text) {
        return text.codePoints()
                .noneMatch(point ->
                        point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /// Whether they stay on one line, and leave what stands around it as it is.
    static boolean makeOneLine(String text) {
        return text.codePoints().noneMatch(point -> controls(point) || breaks(point));
    }

    /// The same, where there may be several lines.
    static boolean makeLines(String text) {
        return text.codePoints().noneMatch(point -> controls(point) && "\n\r\t".indexOf(point) < 0);
    }

    /// Control characters, and those that turn the direction of what is written after them: a name with one of these
    /// would turn the page it stands on. The marks that belong to a script, and joiners, do no harm.
    /// Source: UAX #9 §2.1, §2.2 and §2.4.
    private static boolean controls(int point) {
        return Character.isISOControl(point)
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean breaks(int point) {
        return point == 0x2028 || point == 0x2029;
    }

    /// Whether there is anything to see.
    static boolean isVisible(String text) {
        return text.codePoints().anyMatch(Characters::isSeen);
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    false;
            default -> FILLERS.indexOf(point) < 0;
        };
    }
}
