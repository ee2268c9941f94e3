package app.zapis.booking;

import java.time.Instant;

/// Something that an employee or the client did to a booking.
///
/// @param who the employee's name, empty for the client
public record Event(Instant at, Actor by, String who, What what) {
    /// What was done.
    public enum What {
        /// Made by an employee.
        BOOKED,
        /// The client comes.
        CONFIRMED,
        /// Called off.
        CANCELLED,
        /// Given another time or other resources.
        MOVED,
        /// Given the buffers that its resources have now.
        RECLAIMED,
        /// The client has come.
        ARRIVED,
        /// The client has not come.
        MISSED,
        /// The last of cancelling, coming and not coming was taken back.
        RESTORED,
        /// The client's data or the comment were changed.
        EDITED
    }
}
