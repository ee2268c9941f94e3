package app.zapis.message.settings;

import app.zapis.message.settings.TextFault.Blank;
import app.zapis.message.settings.TextFault.NotPlain;
import app.zapis.message.settings.TextFault.Unclosed;
import app.zapis.message.settings.TextFault.Unknown;
import app.zapis.message.settings.TextFault.Unopened;
import app.zapis.message.settings.TextFault.Unprintable;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of a message before its placeholders are filled in. It is Mustache of the plainest kind: placeholders, and
/// nothing else.
public record Template(String text) {
    private static final Pattern TAG =
            Pattern.compile("\\{\\{(?<word>(?:(?!\\{\\{|}}).)*)}}|(?<open>\\{\\{)|}}");

    /// Up to where it ends, and the blanks after it.
    private static final Pattern SENTENCE =
            Pattern.compile(".+?(?:[.!?…]+(?=\\s|$)|$)\\s*", Pattern.MULTILINE);

    /// Those that a booking may have nothing for.
    private static final Set<Placeholder> UNSURE =
            EnumSet.of(Placeholder.CLIENT, Placeholder.ADDRESS, Placeholder.SERVICE);

    /// The letters with which Mustache begins what is not a plain placeholder.
    private static final String NOT_PLAIN = "#^/!>&={<$";

    /// What is wrong with it, placeholders first; nothing for a text that can be filled in.
    public List<TextFault> faults() {
        return mayBeBlank()
                ? List.of(new Blank())
                : Stream.concat(
                                TAG.matcher(text).results().flatMap(tag -> fault(tag).stream()),
                                unprintable())
                        .toList();
    }

    private boolean mayBeBlank() {
        var sure = TAG.matcher(text).replaceAll(tag -> isSure(tag) ? "sure" : "");
        return sure.codePoints()
                .allMatch(letter -> Character.isWhitespace(letter) || isGap(letter));
    }

    private static boolean isGap(int letter) {
        return Character.isSpaceChar(letter) || Character.getType(letter) == Character.FORMAT;
    }

    /// Whether there is always something to stand there.
    private static boolean isSure(MatchResult tag) {
        return tag.start("word") < 0
                || Placeholder.find(tag.group("word").strip()).filter(UNSURE::contains).isEmpty();
    }

    private Optional<TextFault> fault(MatchResult tag) {
        int place = place(tag.start());
        if (tag.start("open") >= 0) {
            return Optional.of(new Unclosed(place));
        }
        if (tag.start("word") < 0) {
            return Optional.of(new Unopened(place));
        }
        var word = tag.group("word").strip();
        if (!word.isEmpty() && NOT_PLAIN.indexOf(word.charAt(0)) >= 0) {
            return Optional.of(new NotPlain(place, tag.group()));
        }
        return Placeholder.find(word).isPresent()
                ? Optional.empty()
                : Optional.of(new Unknown(place, tag.group()));
    }

    private Stream<TextFault> unprintable() {
        return Stream.iterate(0, at -> at < text.length(), at -> text.offsetByCodePoints(at, 1))
                .filter(at -> isUnprintable(text.codePointAt(at)))
                .map(at -> new Unprintable(place(at), text.codePointAt(at)));
    }

    private static boolean isUnprintable(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL -> letter != '\n';
            case Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE ->
                    true;
            // Joiners and plain direction marks belong to some scripts, and to emoji.
            case Character.FORMAT -> letter < 0x200C || letter > 0x200F;
            default -> false;
        };
    }

    private int place(int index) {
        return text.codePointCount(0, index) + 1;
    }

    /// What it leaves open.
    public Set<Placeholder> placeholders() {
        return placeholders(text);
    }

    private static Set<Placeholder> placeholders(String text) {
        return TAG.matcher(text)
                .results()
                .flatMap(tag -> Stream.ofNullable(tag.group("word")))
                .flatMap(word -> Placeholder.find(word.strip()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The same without what only asks to follow the link: each sentence, or line, with this placeholder and no other.
    /// A text of nothing else stays as it is.
    public Template withoutRequest() {
        var rest =
                SENTENCE.matcher(text)
                        .replaceAll(sentence ->
                                placeholders(sentence.group()).equals(Set.of(Placeholder.LINK))
                                        ? ""
                                        : Matcher.quoteReplacement(sentence.group()))
                        .strip();
        return rest.isEmpty() ? this : new Template(rest);
    }
}
