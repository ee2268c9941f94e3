package app.zapis.lambda.link;

import app.zapis.link.LinkOutcome;
import app.zapis.slot.Refusal;

import java.util.Locale;

/// What the page says of the button just pressed, beyond how the booking stands now.
public enum Notice {
    /// Nothing: how it stands says it all.
    NONE,
    /// Another booking holds the new time.
    SLOT_TAKEN,
    /// The new time is within the notice.
    TOO_SOON,
    /// The new time is beyond the horizon.
    TOO_FAR,
    /// No booking can begin at the new time.
    NOT_OFFERED,
    /// The resource takes no more bookings.
    NOT_MOVABLE,
    /// The form came without a time.
    NO_TIME,
    /// It is too late to change the booking.
    PAST_CUT_OFF,
    /// The visit was moved after the page was opened.
    MOVED_MEANWHILE,
    /// The visit has begun.
    PAST,
    /// The booking is cancelled and stays so.
    CANCELLED,
    /// The client has moved it too often already.
    TOO_MANY_MOVES,
    /// Another try may succeed.
    BUSY;

    /// What to say of an outcome.
    public static Notice of(LinkOutcome outcome) {
        return switch (outcome) {
            case LinkOutcome.Done _, LinkOutcome.Unknown() -> NONE;
            case LinkOutcome.Cancelled() -> CANCELLED;
            case LinkOutcome.Changed() -> MOVED_MEANWHILE;
            case LinkOutcome.Past() -> PAST;
            case LinkOutcome.PastCutOff _ -> PAST_CUT_OFF;
            case LinkOutcome.Refused(var refusal) -> of(refusal);
            case LinkOutcome.Unbookable() -> NOT_MOVABLE;
            case LinkOutcome.SlotTaken _ -> SLOT_TAKEN;
            case LinkOutcome.TooManyMoves _ -> TOO_MANY_MOVES;
            case LinkOutcome.Busy() -> BUSY;
        };
    }

    private static Notice of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.TooSoon _ -> TOO_SOON;
            case Refusal.TooFar _ -> TOO_FAR;
            case Refusal.CompanionOnly(), Refusal.TooLong() -> NOT_MOVABLE;
            case Refusal.OutsideHours _, Refusal.OffStep _ -> NOT_OFFERED;
        };
    }

    /// The key of its words.
    String key() {
        return "notice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
