package app.zapis.message;

/// The way to those of the staff who want to be told of tasks.
public interface Alerts {
    /// Tells them, once.
    ///
    /// @return whether it went out, or may have; if not, it can be tried again
    boolean publish(Alert alert);
}
