package app.zapis.lambda.storm;

import java.util.List;
import java.util.Random;

/// One thing that somebody does.
///
/// @param number tells it from all others
/// @param chance makes its choices, whatever the others do
record Deed(int number, Random chance) {
    /// Who does it: nobody does two things.
    String user() {
        return "employee-" + number;
    }

    /// A number from 0, less than `bound`.
    int below(int bound) {
        return chance.nextInt(bound);
    }

    /// Whether something happens that happens once in so many times.
    boolean onceIn(int times) {
        return below(times) == 0;
    }

    /// One of several.
    <T> T one(List<T> values) {
        return values.get(below(values.size()));
    }
}
