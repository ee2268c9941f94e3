package app.zapis.resource;

import java.time.ZoneId;
import java.util.List;

/// What is booked: a specialist, a room, a car, a device.
///
/// @param label what people see of it
/// @param visibility whether it can be booked alone
/// @param capacity how many bookings it takes at once, 1 or more
/// @param hidden takes no new bookings; existing ones stay
/// @param zone the zone of its hours, days and messages
/// @param rules how clients may book it
/// @param timetable when it works
public record Resource(
        ResourceId id,
        Label label,
        Visibility visibility,
        int capacity,
        boolean hidden,
        ZoneId zone,
        BookingRules rules,
        Timetable timetable) {
    /// The largest capacity.
    public static final int LARGEST_CAPACITY = 10_000;

    /// @throws IllegalArgumentException if `capacity` is out of range
    public Resource {
        if (capacity < 1 || capacity > LARGEST_CAPACITY) {
            throw new IllegalArgumentException("capacity must be 1 to " + LARGEST_CAPACITY);
        }
    }

    /// What people see of a resource.
    ///
    /// @param type the id of its type
    public record Label(String name, String type, Wording wording) {}

    /// The name that people see.
    public String name() {
        return label.name();
    }

    /// The same resource with other absences.
    public Resource with(List<Absence> absences) {
        var away = new Timetable(timetable.hours(), timetable.exceptions(), absences);
        return new Resource(id, label, visibility, capacity, hidden, zone, rules, away);
    }

    /// Another resource with the same settings, which is never absent.
    public Resource copy(ResourceId id, String name) {
        var copied = new Label(name, label.type(), label.wording());
        return new Resource(id, copied, visibility, capacity, hidden, zone, rules, timetable)
                .with(List.of());
    }

    /// The same resource, taking no new bookings.
    public Resource hide() {
        return new Resource(id, label, visibility, capacity, true, zone, rules, timetable);
    }

    /// Whether a client finds it in the list: it has a column of its own and takes bookings.
    public boolean listed() {
        return !hidden && visibility == Visibility.COLUMN;
    }
}
