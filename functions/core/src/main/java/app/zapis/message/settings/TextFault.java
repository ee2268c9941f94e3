package app.zapis.message.settings;

import app.zapis.company.Language;

/// Why a text cannot be saved. A place is the number of a character in it, counted from 1.
public sealed interface TextFault {
    /// What is in braces is no placeholder.
    ///
    /// @param tag with its braces
    record Unknown(int place, String tag) implements TextFault {}

    /// What is in braces is more than a placeholder: a section, a partial, a comment, other delimiters.
    ///
    /// @param tag with its braces
    record NotPlain(int place, String tag) implements TextFault {}

    /// A placeholder begins and does not end on its line.
    record Unclosed(int place) implements TextFault {}

    /// A placeholder ends that has not begun.
    record Unopened(int place) implements TextFault {}

    /// A character that a phone does not show: a control character other than a line break, a mark that turns the
    /// direction of writing around, half of a character.
    record Unprintable(int place, int codePoint) implements TextFault {}

    /// There is nothing to send.
    record Blank() implements TextFault {}

    /// The client is asked for an answer and has no way to give it.
    record NoLink() implements TextFault {}

    /// It takes more than [SmsText#MOST_SEGMENTS] where names are long.
    record TooLong(int segments) implements TextFault {}

    /// There are no words of that language to write dates in.
    record UnknownLanguage(Language language) implements TextFault {}

    /// Messages of that kind do not go to clients.
    record NotToClients(MessageKind kind) implements TextFault {}
}
