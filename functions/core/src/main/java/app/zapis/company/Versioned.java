package app.zapis.company;

import java.util.function.UnaryOperator;

/// A stored object with its version, by which two editors at once are told apart.
///
/// @param version counted from 1; 0 for what is not stored yet
public record Versioned<T>(T value, long version) {
    /// The version of what is not stored yet.
    public static final long NEW = 0;

    /// The same version with another value, to be stored in its place.
    public Versioned<T> with(T value) {
        return new Versioned<>(value, version);
    }

    /// The same version with a changed value.
    public Versioned<T> map(UnaryOperator<T> change) {
        return with(change.apply(value));
    }

    /// What is stored once this is.
    public Versioned<T> stored() {
        return new Versioned<>(value, version + 1);
    }
}
