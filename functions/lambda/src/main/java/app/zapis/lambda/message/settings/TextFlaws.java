package app.zapis.lambda.message.settings;

import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.BadInput.Flaw;
import app.zapis.message.settings.Placeholder;
import app.zapis.message.settings.SmsText;
import app.zapis.message.settings.TextFault;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says what is wrong with the text of a message, so that whoever wrote it can put it right.
public final class TextFlaws {
    private static final String PLACEHOLDERS =
            Arrays.stream(Placeholder.values())
                    .map(placeholder -> "{{" + placeholder.word() + "}}")
                    .collect(Collectors.joining(" "));

    /// Enough to find it again.
    private static final int LONGEST_TAG = 30;

    private TextFlaws() {}

    /// All faults of one text.
    ///
    /// @param pointer where the text is, an RFC 6901 JSON pointer
    public static List<Flaw> at(String pointer, List<TextFault> faults) {
        return faults.stream().map(fault -> new Flaw(pointer, detail(fault))).toList();
    }

    /// The refusal of a text.
    ///
    /// @param faults one or more
    public static BadInput refusal(String pointer, List<TextFault> faults) {
        return BadInput.of(at(pointer, faults));
    }

    private static String detail(TextFault fault) {
        return switch (fault) {
            case TextFault.Unknown(int place, var tag) ->
                    brief(tag) + at(place) + "is not known; there are " + PLACEHOLDERS;
            case TextFault.NotPlain(int place, var tag) ->
                    brief(tag)
                            + at(place)
                            + "is more than a placeholder; there are only "
                            + PLACEHOLDERS;
            case TextFault.Unclosed(int place) ->
                    "{{" + at(place) + "is not closed by }} on the same line";
            case TextFault.Unopened(int place) -> "}}" + at(place) + "closes nothing";
            case TextFault.Unprintable(int place, int letter) ->
                    String.format(Locale.ROOT, "U+%04X", letter) + at(place) + "cannot be shown";
            case TextFault.Blank() -> "must not be empty, also where placeholders have no value";
            case TextFault.NoLink() -> "must contain {{link}}, by which the client answers";
            case TextFault.TooLong(int segments) ->
                    "takes "
                            + segments
                            + " SMS segments where names are long; at most "
                            + SmsText.MOST_SEGMENTS
                            + " are sent";
            case TextFault.UnknownLanguage(var language) ->
                    "nothing can be written in the language " + language.code();
            case TextFault.NotToClients(var kind) ->
                    kind.word() + " is not sent to clients and has no text";
        };
    }

    private static String brief(String tag) {
        return tag.length() <= LONGEST_TAG ? tag : tag.substring(0, LONGEST_TAG) + "…";
    }

    private static String at(int place) {
        return " at character " + place + " ";
    }
}
