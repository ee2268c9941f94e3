package app.zapis.message.settings;

import app.zapis.company.Versioned;

/// What a manager has set about messages, each part with its version. Saving succeeds only on the version that was read,
/// and starts to plan anew whatever it rules in the same write.
public interface MessageLevels {
    /// What is set for the company; nothing, at version [Versioned#NEW], where nobody has set anything yet.
    Versioned<ByWording> company();

    /// @return whether that version was still the stored one; if not, nothing was stored
    boolean save(Versioned<ByWording> company);

    /// What is set for a type or a resource; nothing, at version [Versioned#NEW], where nobody has set anything yet.
    Versioned<MessageSettings> of(Scope.Own own);

    /// @return whether that version was still the stored one, and its type or resource exists; if not, nothing was
    ///     stored
    boolean save(Scope.Own own, Versioned<MessageSettings> settings);

    /// What resources get when they are made; nothing, at version [Versioned#NEW], where nobody has set anything yet.
    Versioned<ByWording> forNew();

    /// Rules no resource that is there, so nothing is planned anew.
    ///
    /// @return whether that version was still the stored one; if not, nothing was stored
    boolean saveForNew(Versioned<ByWording> settings);
}
