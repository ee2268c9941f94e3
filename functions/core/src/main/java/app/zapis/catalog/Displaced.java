package app.zapis.catalog;

import app.zapis.resource.ResourceId;

/// What becomes of coming bookings that lose their resource.
public sealed interface Displaced {
    /// They are in the way: the change is refused, with their list.
    record Keep() implements Displaced {}

    /// They are cancelled, and their clients are told.
    record Cancel() implements Displaced {}

    /// They are moved to another resource, where they fit.
    record Move(ResourceId to) implements Displaced {}
}
