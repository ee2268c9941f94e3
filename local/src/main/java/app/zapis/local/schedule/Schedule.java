package app.zapis.local.schedule;

import java.time.Instant;
import java.util.Map;

/// A one-time schedule.
///
/// @param id group and name
/// @param at when it is due
/// @param enabled whether it is done when it is due
/// @param once whether it is deleted when it was done
/// @param target what is called
/// @param definition as the caller wrote it, to be given back to him
public record Schedule(
        Id id,
        Instant at,
        boolean enabled,
        boolean once,
        Target target,
        Map<String, Object> definition) {
    public Schedule {
        definition = Map.copyOf(definition);
    }

    /// A name is unique within its group.
    public record Id(String group, String name) {}

    /// What is called.
    ///
    /// @param arn of a function
    /// @param input the event, in JSON
    public record Target(String arn, String input) {}
}
