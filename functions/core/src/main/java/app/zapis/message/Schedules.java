package app.zapis.message;

/// The alarm clocks of messages that are due later.
public interface Schedules {
    /// Sets the message's schedule to its due time, whether it has one or not.
    void set(Message message);

    /// Removes the message's schedule, if it has one.
    void remove(MessageId id);
}
