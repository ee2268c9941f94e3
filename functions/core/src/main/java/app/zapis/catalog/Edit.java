package app.zapis.catalog;

import app.zapis.booking.Booking;
import app.zapis.company.Versioned;
import app.zapis.resource.ResourceId;

import java.util.List;

/// What came of changing what a manager sets up. Unless it is [Saved], [Deleted] or [Left], nothing was changed.
public sealed interface Edit<T> {
    /// It is stored.
    ///
    /// @param misfits coming bookings that the new settings would not allow; they stay as they are
    record Saved<T>(Versioned<T> stored, List<Misfit> misfits) implements Edit<T> {
        /// The list is copied.
        public Saved {
            misfits = List.copyOf(misfits);
        }
    }

    /// It is gone.
    record Deleted<T>() implements Edit<T> {}

    /// There is none of that id.
    record Unknown<T>() implements Edit<T> {}

    /// There is one of that id already.
    record Exists<T>() implements Edit<T> {}

    /// It has changed since it was read.
    record Stale<T>() implements Edit<T> {}

    /// Resources have this type.
    record Used<T>(List<ResourceId> by) implements Edit<T> {
        /// The list is copied.
        public Used {
            by = List.copyOf(by);
        }
    }

    /// There is no such type.
    record UnknownType<T>(String type) implements Edit<T> {}

    /// There is no other resource of that id to which bookings could be moved, or it is hidden.
    record NowhereToMove<T>(ResourceId to) implements Edit<T> {}

    /// Coming bookings are in the way.
    record Booked<T>(List<Booking> bookings) implements Edit<T> {
        /// The list is copied.
        public Booked {
            bookings = List.copyOf(bookings);
        }
    }

    /// It takes no new bookings any more, but some could not be dealt with as asked: it is not deleted yet.
    ///
    /// @param hidden what is stored
    /// @param bookings those that are left
    record Left<T>(Versioned<T> hidden, List<Booking> bookings) implements Edit<T> {
        /// The list is copied.
        public Left {
            bookings = List.copyOf(bookings);
        }
    }

    /// There are so many parts of it that no other can be added.
    record Full<T>(int most) implements Edit<T> {}
}
