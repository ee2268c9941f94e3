package app.zapis.catalog;

import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.message.settings.AllowedSettings;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageLevels;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.message.settings.SettingFault;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;

import java.util.Locale;
import java.util.Optional;

/// Sets which messages are sent, when, and in which words: for the company, for a type, for a resource. What one does not
/// say, the one before says; what the company does not say is built in.
public final class ManageMessages {
    private final Catalog catalog;
    private final MessageLevels levels;
    private final AllowedSettings allowed;
    private final ByWording builtIn;

    /// @param builtIn what holds where nobody has said anything, texts and all
    public ManageMessages(
            Catalog catalog, MessageLevels levels, AllowedSettings allowed, ByWording builtIn) {
        this.catalog = catalog;
        this.levels = levels;
        this.allowed = allowed;
        this.builtIn = builtIn;
    }

    /// All settings of the company, those that are built in as well.
    public Versioned<ByWording> company() {
        return levels.company().map(said -> said.over(builtIn));
    }

    /// Replaces the company's settings. What is as it is built in counts as not said, so that it follows when that changes.
    ///
    /// @param settings with the version that was read
    public MessageEdit<ByWording> replace(Versioned<ByWording> settings) {
        return findFault(settings.value())
                .<MessageEdit<ByWording>>map(MessageEdit.Refused::new)
                .orElseGet(() -> save(settings.map(said -> said.minus(builtIn))));
    }

    private Optional<SettingFault> findFault(ByWording settings) {
        var company = catalog.company().value();
        return findFault(settings, Wording.SPECIALIST, company)
                .or(() -> findFault(settings, Wording.THING, company));
    }

    /// Texts that are built in need no look.
    private Optional<SettingFault> findFault(ByWording settings, Wording wording, Company company) {
        var all = settings.of(wording);
        var ownTexts = all.minus(builtIn.of(wording)).texts();
        return allowed.findFault(all.withTexts(ownTexts), company)
                .map(fault -> fault.in(wording.name().toLowerCase(Locale.ROOT)));
    }

    private MessageEdit<ByWording> save(Versioned<ByWording> said) {
        return levels.save(said)
                ? new MessageEdit.Saved<>(said.stored().map(stored -> stored.over(builtIn)))
                : new MessageEdit.Stale<>();
    }

    /// What a type or a resource says itself; nothing if there is no such type or resource.
    public Optional<Versioned<MessageSettings>> find(Scope.Own own) {
        return exists(own) ? Optional.of(levels.of(own)) : Optional.empty();
    }

    private boolean exists(Scope.Own own) {
        return switch (own) {
            case Scope.OfType(var id) -> catalog.findType(id).isPresent();
            case Scope.OfResource(var id) -> catalog.findResource(id).isPresent();
        };
    }

    /// Replaces what a type or a resource says itself; with [MessageSettings#NONE] all is as above it again.
    ///
    /// @param settings with the version that was read
    public MessageEdit<MessageSettings> replace(
            Scope.Own own, Versioned<MessageSettings> settings) {
        if (!exists(own)) {
            return new MessageEdit.Unknown<>();
        }
        var fault = allowed.findFault(settings.value(), catalog.company().value());
        if (fault.isPresent()) {
            return new MessageEdit.Refused<>(fault.get());
        }
        return levels.save(own, settings)
                ? new MessageEdit.Saved<>(settings.stored())
                : new MessageEdit.Stale<>();
    }

    /// What holds for a type or a resource, whoever says it; nothing if there is no such type or resource.
    public Optional<MessageSettings> findEffective(Scope.Own own) {
        return switch (own) {
            case Scope.OfType(var id) ->
                    catalog.findType(id).map(Versioned::value).map(this::effective);
            case Scope.OfResource(var id) ->
                    catalog.findResource(id).map(Versioned::value).map(this::effective);
        };
    }

    private MessageSettings effective(ResourceType type) {
        return effective(new Scope.OfType(type.id()), type.wording());
    }

    private MessageSettings effective(Resource resource) {
        var label = resource.label();
        return levels.of(new Scope.OfResource(resource.id()))
                .value()
                .over(effective(new Scope.OfType(label.type()), label.wording()));
    }

    private MessageSettings effective(Scope.OfType type, Wording wording) {
        return levels.of(type).value().over(company().value().of(wording));
    }

    /// What resources get when they are made.
    public Versioned<ByWording> forNew() {
        return levels.forNew();
    }

    /// Gives what a resource says itself to all resources that are made from now on; its texts only to those of its
    /// wording.
    public MessageEdit<ByWording> useForNew(ResourceId id) {
        return catalog.findResource(id)
                .map(resource -> useForNew(resource.value()))
                .orElseGet(MessageEdit.Unknown::new);
    }

    private MessageEdit<ByWording> useForNew(Resource resource) {
        var said = levels.of(new Scope.OfResource(resource.id())).value();
        var others = said.withoutTexts();
        var forNew =
                switch (resource.label().wording()) {
                    case SPECIALIST -> new ByWording(said, others);
                    case THING -> new ByWording(others, said);
                };
        return saveForNew(levels.forNew().with(forNew));
    }

    /// Lets resources that are made from now on say nothing themselves.
    ///
    /// @param version the one that was read
    public MessageEdit<ByWording> nothingForNew(long version) {
        return saveForNew(new Versioned<>(ByWording.NONE, version));
    }

    private MessageEdit<ByWording> saveForNew(Versioned<ByWording> forNew) {
        return levels.saveForNew(forNew)
                ? new MessageEdit.Saved<>(forNew.stored())
                : new MessageEdit.Stale<>();
    }
}
