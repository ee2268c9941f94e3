package app.zapis.company;

/// How much is allowed, so that nobody can use the stack to pester people or to spend the company's money.
public record Limits(
        int bookingsPerPhonePerDay, int bookingsPerAddressPerHour, int smsPerDay, int smsPerMonth) {
    /// What a new company starts with.
    public static final Limits DEFAULT = new Limits(5, 30, 1000, 20_000);

    /// @throws IllegalArgumentException if one is negative
    public Limits {
        if (bookingsPerPhonePerDay < 0
                || bookingsPerAddressPerHour < 0
                || smsPerDay < 0
                || smsPerMonth < 0) {
            throw new IllegalArgumentException("limits must not be negative");
        }
    }
}
