package app.zapis.resource;

import app.zapis.schedule.Buffer;

import java.util.regex.Pattern;

/// A kind of resource, from a preset or the company's own.
///
/// @param id names it: 1 to 40 lower-case letters, digits and hyphens
/// @param wording how clients are told of its resources, unless a resource says otherwise
/// @param rules how its resources may be booked, unless a resource says otherwise
public record ResourceType(String id, String name, Wording wording, BookingRules rules) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /// @throws IllegalArgumentException if `id` is not of that form
    public ResourceType {
        id = checkedId(id);
    }

    /// A type whose resources are booked by the hour.
    public ResourceType(String id, String name, Wording wording) {
        this(id, name, wording, BookingRules.every(60, Buffer.NONE));
    }

    /// @return `id`, if it can name a type
    /// @throws IllegalArgumentException if it is not of that form
    public static String checkedId(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    "must be 1 to 40 lower-case letters, digits and hyphens");
        }
        return id;
    }

    /// Whether `text` can name a type.
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
