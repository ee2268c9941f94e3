package app.zapis.message;

import java.time.LocalDate;
import java.util.function.Supplier;

/// How many SMS went out on each day and in each month.
public interface Budget {
    /// Takes one SMS of the budget, if the share has room for it, at the same time as `meanwhile` runs: both are one trip.
    /// Of takes that come at the same time, no more succeed than there is room for, and each is told another count.
    <T> Taking<T> take(Share share, Supplier<T> meanwhile);

    /// Gives back one SMS of that day, which was taken and did not go out.
    void giveBack(LocalDate day);

    /// What came of taking one.
    ///
    /// @param taken whether there was room; if not, nothing was counted
    /// @param inDay how many there are on the day now; 0 where the share was empty
    /// @param inMonth how many there are in the month now; 0 where the share was empty
    /// @param meanwhile what came of the other
    record Taking<T>(boolean taken, int inDay, int inMonth, T meanwhile) {}
}
