package app.zapis.catalog;

import app.zapis.company.Versioned;
import app.zapis.message.settings.SettingFault;

/// What came of changing settings of messages. Unless it is [Saved], nothing was changed.
public sealed interface MessageEdit<T> {
    /// It is stored, and the messages of coming bookings are planned anew.
    record Saved<T>(Versioned<T> stored) implements MessageEdit<T> {}

    /// There is no such type or resource.
    record Unknown<T>() implements MessageEdit<T> {}

    /// It has changed since it was read.
    record Stale<T>() implements MessageEdit<T> {}

    /// It makes no sense.
    record Refused<T>(SettingFault fault) implements MessageEdit<T> {}
}
