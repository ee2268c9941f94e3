package app.zapis.task;

import app.zapis.booking.BookingId;

import java.util.Optional;
import java.util.regex.Pattern;

/// Names a task by its cause, so that one cause never makes two.
public sealed interface TaskId {
    /// Why somebody should look.
    TaskKind kind();

    /// The characters.
    String text();

    /// Something about a booking.
    ///
    /// @param revision the booking's revision that was the cause
    record OfBooking(BookingId booking, TaskKind kind, int revision) implements TaskId {
        private static final Pattern FORM =
                Pattern.compile("([0-9a-hjkmnp-tv-z]{12})-([a-z-]+)-([0-9]{1,9})");

        /// @throws IllegalArgumentException if such a task is never about a booking
        public OfBooking {
            if (kind == TaskKind.BUDGET) {
                throw new IllegalArgumentException("a budget is nothing of a booking");
            }
        }

        private static Optional<TaskId> read(String text) {
            var match = FORM.matcher(text);
            return match.matches()
                    ? TaskKind.find(match.group(2))
                            .filter(kind -> kind != TaskKind.BUDGET)
                            .map(kind ->
                                    new OfBooking(
                                            new BookingId(match.group(1)),
                                            kind,
                                            Integer.parseInt(match.group(3))))
                    : Optional.empty();
        }

        @Override
        public String text() {
            return booking + "-" + kind.word() + "-" + revision;
        }
    }

    /// The budget for SMS of one day or one month.
    ///
    /// @param period like `2026-11-25` or `2026-11`
    record OfBudget(String period) implements TaskId {
        private static final Pattern FORM =
                Pattern.compile("budget-([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)");

        private static Optional<TaskId> read(String text) {
            var match = FORM.matcher(text);
            return match.matches() ? Optional.of(new OfBudget(match.group(1))) : Optional.empty();
        }

        @Override
        public TaskKind kind() {
            return TaskKind.BUDGET;
        }

        @Override
        public String text() {
            return kind().word() + "-" + period;
        }
    }

    /// The id in these characters, if they are one.
    static Optional<TaskId> find(String text) {
        return OfBooking.read(text).or(() -> OfBudget.read(text));
    }
}
