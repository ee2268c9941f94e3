package app.zapis.message.settings;

import app.zapis.booking.Board;
import app.zapis.booking.Status;
import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.Language;
import app.zapis.message.settings.Preview.Faulty;
import app.zapis.message.settings.Preview.Month;
import app.zapis.message.settings.Preview.Shown;
import app.zapis.message.settings.Preview.UnknownResource;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.resource.SettingsSource;
import app.zapis.resource.Wording;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Shows a text as a client would get it, and what it would cost, before it is saved. The booking is made up, for
/// eleven o'clock on the next day; the rest is real as far as it is known.
public final class PreviewMessage {
    private static final LocalTime MORNING = LocalTime.of(11, 0);

    private final SettingsSource settings;
    private final BookingRate rate;
    private final MessageTexts texts;
    private final MessageWriter writer;
    private final Wordbook words;
    private final InstantSource clock;

    /// @param board tells how many bookings there are
    /// @param texts judges what is to be shown
    /// @param writer writes it
    /// @param clock says which day is the next one
    public PreviewMessage(
            SettingsSource settings,
            Board board,
            MessageTexts texts,
            MessageWriter writer,
            Wordbook words,
            InstantSource clock) {
        this.settings = settings;
        this.rate = new BookingRate(board);
        this.texts = texts;
        this.writer = writer;
        this.words = words;
        this.clock = clock;
    }

    /// A text and whom it is for.
    ///
    /// @param language in which it is, given that of the company
    public record Draft(
            MessageKind kind, String text, UnaryOperator<Language> language, Subject subject) {}

    /// What is booked.
    public sealed interface Subject {
        /// Any resource of that wording.
        record Any(Wording wording) implements Subject {}

        /// This one.
        record One(ResourceId resource) implements Subject {}

        private List<ResourceId> resources() {
            return this instanceof One(var resource) ? List.of(resource) : List.of();
        }
    }

    /// @param name of what is booked
    /// @param resources whose bookings get the message
    private record Place(String name, ZoneId zone, List<ResourceId> resources) {}

    /// Stores nothing.
    public Preview preview(Draft draft) {
        var read = settings.read(draft.subject().resources());
        var company = read.company();
        var language = draft.language().apply(company.language());
        var faults = texts.faults(draft.kind(), language, draft.text(), company);
        return faults.isEmpty()
                ? find(draft.subject(), read, language)
                        .<Preview>map(place -> shown(draft, place, company, language))
                        .orElseGet(UnknownResource::new)
                : new Faulty(faults);
    }

    private Optional<Place> find(Subject subject, Settings read, Language language) {
        return switch (subject) {
            case Subject.Any(var wording) -> Optional.of(any(wording, read.company(), language));
            case Subject.One(var id) ->
                    read.find(id).map(found -> new Place(found.name(), found.zone(), List.of(id)));
        };
    }

    private Place any(Wording wording, Company company, Language language) {
        var resources =
                settings.all().stream()
                        .filter(resource -> resource.label().wording() == wording)
                        .map(Resource::id)
                        .toList();
        var name = words.sample(Placeholder.RESOURCE, wording, language);
        return new Place(name, company.zone(), resources);
    }

    private Shown shown(Draft draft, Place place, Company company, Language language) {
        var own = Texts.of(draft.kind(), language, draft.text());
        var named = company.canText() ? company : company.with(sample(language));
        var settings = new Settings(named, Map.of());
        var rehearsal = rehearsal(place, language);
        var text =
                writer.write(draft.kind(), rehearsal.booking(new Status.Booked()), settings, own);
        var confirmed =
                writer.write(
                        draft.kind(), rehearsal.booking(new Status.Confirmed()), settings, own);
        return new Shown(text, confirmed, empty(draft, named), month(text, place, company));
    }

    private Rehearsal rehearsal(Place place, Language language) {
        var tomorrow = clock.instant().atZone(place.zone()).toLocalDate().plusDays(1);
        return new Rehearsal(
                sample(Placeholder.CLIENT, language),
                language,
                List.of(place.name()),
                tomorrow.atTime(MORNING).atZone(place.zone()));
    }

    private Profile sample(Language language) {
        return new Profile(
                sample(Placeholder.COMPANY, language),
                sample(Placeholder.PHONE, language),
                sample(Placeholder.ADDRESS, language));
    }

    private String sample(Placeholder placeholder, Language language) {
        return words.sample(placeholder, Wording.SPECIALIST, language);
    }

    private static Set<Placeholder> empty(Draft draft, Company company) {
        // Services have no names yet.
        var empty = EnumSet.of(Placeholder.SERVICE);
        if (company.profile().address().isBlank()) {
            empty.add(Placeholder.ADDRESS);
        }
        empty.retainAll(new Template(draft.text()).placeholders());
        return empty;
    }

    private Month month(SmsText text, Place place, Company company) {
        int messages = rate.perMonth(place.resources(), clock.instant());
        return new Month(messages, messages * text.segments(), company.sms());
    }
}
