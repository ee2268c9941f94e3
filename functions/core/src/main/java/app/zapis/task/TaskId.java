package app.zapis.task;

import app.zapis.booking.BookingId;

import java.util.Optional;
import java.util.regex.Pattern;

/// Names a task by its cause, so that one cause never makes two.
///
/// @param revision the booking's revision that was the cause
public record TaskId(BookingId booking, TaskKind kind, int revision) {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-hjkmnp-tv-z]{12})-([a-z-]+)-([0-9]{1,9})");

    /// The id in these characters, if they are one.
    public static Optional<TaskId> find(String text) {
        var match = FORM.matcher(text);
        return match.matches()
                ? TaskKind.find(match.group(2))
                        .map(kind ->
                                new TaskId(
                                        new BookingId(match.group(1)),
                                        kind,
                                        Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    /// The characters.
    public String text() {
        return booking + "-" + kind.word() + "-" + revision;
    }
}
