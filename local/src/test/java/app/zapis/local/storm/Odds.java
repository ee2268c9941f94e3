package app.zapis.local.storm;

import java.util.Objects;
import java.util.SplittableRandom;

/// How often what goes wrong. Whom it befalls hangs on the seed and on nothing else, so that a storm can be repeated in
/// whatever order things happen.
///
/// @param throttled what part of the publishes the carrier refuses for now
/// @param inDoubt what part of them it never answers
/// @param twice what part of the schedules fires twice
record Odds(long seed, double throttled, double inDoubt, double twice) {
    /// A number from 0 to 1 for whatever is about `what`.
    double luck(Object... what) {
        return new SplittableRandom(seed + Objects.hash(what)).nextDouble();
    }
}
