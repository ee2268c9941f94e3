package app.zapis.company;

/// How much is allowed, so that nobody can use the stack to pester people or to spend the company's money. Bookings are
/// those that clients make themselves; staff book as they like.
public record Limits(
        int bookingsPerPhonePerDay, int bookingsPerAddressPerHour, int smsPerDay, int smsPerMonth) {
    /// What a new company starts with.
    public static final Limits DEFAULT = new Limits(5, 30, 1000, 20_000);

    /// How many addresses at their limit make everyone's, and how many hours at theirs make a day's.
    private static final int TIMES = 10;

    /// @throws IllegalArgumentException if one is negative
    public Limits {
        if (bookingsPerPhonePerDay < 0
                || bookingsPerAddressPerHour < 0
                || smsPerDay < 0
                || smsPerMonth < 0) {
            throw new IllegalArgumentException("limits must not be negative");
        }
    }

    /// How many times one address may ask on one day.
    public int bookingsPerAddressPerDay() {
        return Math.multiplyExact(bookingsPerAddressPerHour, TIMES);
    }

    /// How many bookings clients may make in one hour, all together.
    public int bookingsPerHour() {
        return Math.multiplyExact(bookingsPerAddressPerHour, TIMES);
    }

    /// How many bookings clients may make on one day, all together.
    public int bookingsPerDay() {
        return Math.multiplyExact(bookingsPerHour(), TIMES);
    }
}
