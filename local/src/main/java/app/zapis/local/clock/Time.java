package app.zapis.local.clock;

import java.time.Instant;
import java.time.InstantSource;

/// All that has to do with time in one runner.
///
/// @param clock tells it
/// @param timeline what is due
/// @param activity what is under way
/// @param clockwork does what is due
public record Time(VirtualClock clock, Timeline timeline, Activity activity, Clockwork clockwork) {
    /// @param start where the clock starts
    /// @param realTime with which it flows
    public static Time from(Instant start, InstantSource realTime) {
        var clock = new VirtualClock(start, realTime);
        var timeline = new Timeline();
        var activity = new Activity();
        return new Time(clock, timeline, activity, new Clockwork(clock, timeline, activity));
    }
}
