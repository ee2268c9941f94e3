package app.zapis.resource;

/// Names a resource.
///
/// @param value 1 to 40 lower-case letters, digits and hyphens, beginning with a letter or digit
public record ResourceId(String value) implements Comparable<ResourceId> {
    /// @throws IllegalArgumentException if `value` is not of that form
    public ResourceId {
        if (!isValid(value)) {
            throw new IllegalArgumentException(
                    "must be 1 to 40 lower-case letters, digits and hyphens");
        }
    }

    /// Whether `value` can name a resource.
    public static boolean isValid(String value) {
        return value.matches("[a-z0-9][a-z0-9-]{0,39}");
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
