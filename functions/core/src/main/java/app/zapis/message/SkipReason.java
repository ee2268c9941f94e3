package app.zapis.message;

import java.util.Locale;

/// Why a planned SMS was not sent.
public enum SkipReason {
    /// The booking was cancelled.
    CANCELLED,
    /// It was taken up again before the client was told that it was cancelled.
    RESTORED,
    /// The client had confirmed already.
    CONFIRMED,
    /// The client had come already.
    ARRIVED,
    /// The client had not come.
    MISSED,
    /// The visit had begun, or was over.
    PAST,
    /// The booking was moved: another message speaks of its new time.
    MOVED,
    /// It was booked, or moved, only after the time at which this would have been sent.
    BOOKED_LATER,
    /// Another SMS tells the same.
    COVERED,
    /// The reminder of another visit on the same day named this one, too.
    ONE_A_DAY,
    /// The client got another SMS for this booking a short while ago.
    RECENT_SMS,
    /// The client did it himself.
    OWN_ACTION,
    /// It was moved by less than ten minutes, and not to other resources.
    SMALL_MOVE,
    /// There was no time for it outside of the quiet hours.
    QUIET_HOURS,
    /// The client asked for no SMS.
    OPTED_OUT,
    /// The kind is switched off.
    SWITCHED_OFF,
    /// The company has no name or phone: nobody would know who writes.
    COMPANY_UNKNOWN,
    /// The client's number is no mobile's.
    FIXED_LINE,
    /// The company does not text numbers of that country.
    COUNTRY_NOT_ALLOWED,
    /// The text would be longer than four segments.
    TOO_LONG,
    /// The company's budget for such SMS was used up.
    OVER_BUDGET;

    /// The word for it in the table and in JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The reason of that word.
    ///
    /// @throws IllegalArgumentException if there is none
    public static SkipReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
