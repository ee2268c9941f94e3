package app.zapis.lambda.message.settings;

import app.zapis.booking.Booking;
import app.zapis.booking.Claim;
import app.zapis.booking.Status;
import app.zapis.company.Company;
import app.zapis.lambda.language.DateWords;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.language.Words;
import app.zapis.link.LinkCode;
import app.zapis.message.Messages.Opened;
import app.zapis.message.SharedReminders;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageWriter;
import app.zapis.message.settings.Placeholder;
import app.zapis.message.settings.PlainName;
import app.zapis.message.settings.SmsText;
import app.zapis.message.settings.Template;
import app.zapis.message.settings.Texts;
import app.zapis.resource.Settings;
import app.zapis.resource.Wording;

import com.samskivert.mustache.Mustache;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes messages in the client's language: in the company's own words, else in the built-in ones for the wording of
/// the booking's first resource.
public final class TemplateMessageWriter implements MessageWriter, SharedReminders.OtherVisits {
    private static final Mustache.Compiler PLAIN = Mustache.compiler().escapeHTML(false);

    /// Further away than this, the nearest day of that date may be the one before.
    private static final Duration FAR = Duration.ofDays(182);

    private final Languages languages;
    private final WordFiles builtIn;
    private final String publicUrl;
    private final InstantSource clock;

    /// @param languages has the words
    /// @param publicUrl what links begin with, without a slash at the end
    /// @param clock says which days are so far away that their year is named
    public TemplateMessageWriter(Languages languages, String publicUrl, InstantSource clock) {
        this.languages = languages;
        this.builtIn = new WordFiles(languages);
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    @Override
    public SmsText write(MessageKind kind, Booking booking, Settings settings, Texts own) {
        var company = settings.company();
        var words = languages.of(booking.client().language(), company.language());
        var template =
                own.find(kind, words.language())
                        .orElseGet(() ->
                                builtIn.builtIn(
                                        kind, wording(booking, settings), words.language()));
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        putPeople(booking, company, values);
        putVisit(booking, words, values);
        return filled(request(kind, booking, new Template(template)), values);
    }

    /// Who has confirmed is not asked again.
    private static Template request(MessageKind kind, Booking booking, Template template) {
        return kind == MessageKind.REMIND && !(booking.status() instanceof Status.Booked)
                ? template.withoutRequest()
                : template;
    }

    private static SmsText filled(Template template, Map<Placeholder, String> values) {
        var byWord =
                values.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        value -> value.getKey().word(), Map.Entry::getValue));
        return new SmsText(PLAIN.compile(template.text()).execute(byWord).strip());
    }

    private static void putPeople(
            Booking booking, Company company, Map<Placeholder, String> values) {
        var profile = company.profile();
        values.put(Placeholder.CLIENT, PlainName.ofClient(booking.client().name()));
        values.put(Placeholder.COMPANY, PlainName.oneLine(profile.name()));
        values.put(Placeholder.PHONE, PlainName.oneLine(profile.phone()));
        values.put(Placeholder.ADDRESS, PlainName.oneLine(profile.address()));
    }

    private void putVisit(Booking booking, Words words, Map<Placeholder, String> values) {
        var visit = booking.visit();
        var dates = new DateWords(words);
        var start = visit.start().atZone(visit.zone());
        var names = visit.claims().stream().map(Claim::name).map(PlainName::oneLine).toList();
        values.put(Placeholder.DATE, date(start, dates));
        values.put(Placeholder.TIME, dates.time(start));
        values.put(Placeholder.RESOURCE, names.getFirst());
        values.put(Placeholder.RESOURCES, String.join(", ", names));
        // Services have no names yet.
        values.put(Placeholder.SERVICE, "");
        values.put(
                Placeholder.LINK,
                publicUrl + "/c/" + new LinkCode(booking.id(), booking.linkKey()).text());
    }

    @Override
    public String name(Booking reminded, List<Booking> others, Opened opened) {
        var company = opened.rules().settings().company();
        var words = languages.of(reminded.client().language(), company.language());
        var visits = others.stream().map(other -> name(other, words));
        return words.fill("same-day", Map.of("visits", visits.collect(Collectors.joining("; "))));
    }

    private static String name(Booking other, Words words) {
        var visit = other.visit();
        return new DateWords(words).time(visit.start().atZone(visit.zone()))
                + ", "
                + PlainName.oneLine(visit.claims().getFirst().name());
    }

    private String date(ZonedDateTime start, DateWords dates) {
        var distance = Duration.between(clock.instant(), start).abs();
        return distance.compareTo(FAR) < 0
                ? dates.date(start.toLocalDate())
                : dates.dateAndYear(start.toLocalDate());
    }

    private static Wording wording(Booking booking, Settings settings) {
        return settings.find(booking.visit().resources().getFirst())
                .map(resource -> resource.label().wording())
                .orElse(Wording.THING);
    }
}
