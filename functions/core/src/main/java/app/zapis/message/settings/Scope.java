package app.zapis.message.settings;

import app.zapis.resource.ResourceId;

/// Whose messages settings are about.
public sealed interface Scope {
    /// Everybody's.
    record Company() implements Scope {}

    /// A part of the company, which can have settings of its own.
    sealed interface Own extends Scope {}

    /// Those of all resources of a type.
    ///
    /// @param id the type's
    record OfType(String id) implements Own {}

    /// Those of one resource.
    record OfResource(ResourceId id) implements Own {}
}
