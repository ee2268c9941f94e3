package app.zapis.company;

import java.util.OptionalInt;

/// How the company runs its own house.
///
/// @param employeesEditResources whether all of the staff set up resources and types, or only administrators
/// @param retentionDays for how long a client's data are kept after his last visit; 0 for until they are erased by hand
public record HouseRules(boolean employeesEditResources, int retentionDays) {
    /// The shortest time for which data can be kept, in days.
    public static final int SHORTEST_RETENTION = 30;

    /// The longest time for which data can be kept, in days.
    public static final int LONGEST_RETENTION = 3650;

    /// Everyone edits, and nothing is erased by itself.
    public static final HouseRules DEFAULT = new HouseRules(true, 0);

    /// @throws IllegalArgumentException if `retentionDays` is out of range
    public HouseRules {
        if (retentionDays != 0
                && (retentionDays < SHORTEST_RETENTION || retentionDays > LONGEST_RETENTION)) {
            throw new IllegalArgumentException(
                    "retentionDays must be " + SHORTEST_RETENTION + " to " + LONGEST_RETENTION);
        }
    }

    /// For how many days data are kept, unless they are kept for good.
    public OptionalInt findRetentionDays() {
        return retentionDays == 0 ? OptionalInt.empty() : OptionalInt.of(retentionDays);
    }
}
