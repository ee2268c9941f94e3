package app.zapis.resource;

/// How clients are told of a resource: one is expected by a person, the other is ready for use.
public enum Wording {
    /// A person who receives clients.
    SPECIALIST,
    /// A room, a car, a device.
    THING
}
