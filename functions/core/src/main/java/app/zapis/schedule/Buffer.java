package app.zapis.schedule;

/// Minutes kept free around each booking of a resource, not shown to the client.
public record Buffer(int beforeMinutes, int afterMinutes) {
    /// No time kept free.
    public static final Buffer NONE = new Buffer(0, 0);

    /// The longest buffer on one side, in minutes.
    public static final int LONGEST_MINUTES = 24 * 60;

    /// @throws IllegalArgumentException if a side is negative or longer than a day
    public Buffer {
        if (Math.min(beforeMinutes, afterMinutes) < 0
                || Math.max(beforeMinutes, afterMinutes) > LONGEST_MINUTES) {
            throw new IllegalArgumentException(
                    "buffers must be 0 to "
                            + LONGEST_MINUTES
                            + " minutes: "
                            + beforeMinutes
                            + ", "
                            + afterMinutes);
        }
    }
}
