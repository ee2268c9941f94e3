package app.zapis.message;

import app.zapis.company.Company;
import app.zapis.message.settings.MessageKind;

import java.time.Instant;
import java.time.LocalDate;

/// How much of a company's budget one SMS may use up. The budget is a number of SMS for each day and each month, by the
/// company's clock; the less a kind matters, the sooner there is nothing left for it.
///
/// @param day on which it goes out
/// @param perDay it must be one of the first so many of its day
/// @param perMonth and one of the first so many of its month
public record Share(LocalDate day, int perDay, int perMonth) {
    private static final int WHOLE = 100;

    /// The share of a kind.
    public static Share of(MessageKind kind, Company company, Instant now) {
        return new Share(
                now.atZone(company.zone()).toLocalDate(),
                part(percent(kind), company.limits().smsPerDay()),
                part(percent(kind), company.limits().smsPerMonth()));
    }

    /// That part of a limit.
    static int part(int percent, int limit) {
        return Math.toIntExact((long) limit * percent / WHOLE);
    }

    private static int percent(MessageKind kind) {
        return switch (kind) {
            case FEEDBACK -> 80;
            case NEW -> 90;
            case CONFIRM, UNCONFIRMED, REMIND, LATE, MOVED, CANCELLED -> WHOLE;
        };
    }

    /// Whether nothing at all is left for it, whatever went out before.
    public boolean empty() {
        return perDay <= 0 || perMonth <= 0;
    }
}
