package app.zapis.lambda.resource;

import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Input;
import app.zapis.resource.BookingRules;
import app.zapis.schedule.Buffer;

import java.util.Map;

/// How something may be booked, as members of its JSON.
public final class RulesJson {
    private static final int LONGEST_MINUTES = 31 * 24 * 60;

    private RulesJson() {}

    /// Adds all members.
    static void put(BookingRules rules, Map<String, Object> tree) {
        tree.put("durationMinutes", rules.durationMinutes());
        tree.put("stepMinutes", rules.stepMinutes());
        tree.put("bufferBeforeMinutes", rules.buffer().beforeMinutes());
        tree.put("bufferAfterMinutes", rules.buffer().afterMinutes());
        tree.put("noticeMinutes", rules.noticeMinutes());
        tree.put("horizonDays", rules.horizonDays());
        tree.put("cutOffMinutes", rules.cutOffMinutes());
    }

    /// Reads the same. A duration without a step is the step, too.
    ///
    /// @param initial those that hold where a member is left out
    static BookingRules rules(Input input, BookingRules initial) {
        int duration = minutes(input, "durationMinutes", initial.durationMinutes());
        int step = input.has("durationMinutes") ? duration : initial.stepMinutes();
        var buffer = initial.buffer();
        return new BookingRules(
                duration,
                minutes(input, "stepMinutes", step),
                new Buffer(
                        buffer(input, "bufferBeforeMinutes", buffer.beforeMinutes()),
                        buffer(input, "bufferAfterMinutes", buffer.afterMinutes())),
                input.numberOr("noticeMinutes", initial.noticeMinutes(), 0, LONGEST_MINUTES),
                input.numberOr("horizonDays", initial.horizonDays(), 0, BookingRules.FURTHEST_DAYS),
                input.numberOr("cutOffMinutes", initial.cutOffMinutes(), 0, LONGEST_MINUTES));
    }

    private static int buffer(Input input, String name, int otherwise) {
        return input.numberOr(name, otherwise, 0, Buffer.LONGEST_MINUTES);
    }

    /// A number of minutes that can be booked: a multiple of 5.
    ///
    /// @throws BadInput if it is not
    public static int minutes(Input input, String name, int otherwise) {
        int minutes = input.numberOr(name, otherwise, 0, LONGEST_MINUTES);
        if (input.has(name) && !BookingRules.isSteps(minutes)) {
            throw BadInput.at(input.pointer(name), "must be a multiple of 5, at least 5");
        }
        return minutes;
    }
}
