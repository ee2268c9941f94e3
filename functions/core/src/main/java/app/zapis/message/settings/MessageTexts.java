package app.zapis.message.settings;

import app.zapis.booking.Status;
import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.message.settings.TextFault.NoLink;
import app.zapis.message.settings.TextFault.NotToClients;
import app.zapis.message.settings.TextFault.TooLong;
import app.zapis.message.settings.TextFault.UnknownLanguage;
import app.zapis.resource.Settings;

import java.time.InstantSource;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Judges the texts that a company words by itself, before they are saved.
public final class MessageTexts {
    /// Kinds to which the client answers. In the others a link is welcome.
    private static final Set<MessageKind> ANSWERED =
            EnumSet.of(MessageKind.NEW, MessageKind.CONFIRM);

    private final MessageWriter writer;
    private final Wordbook words;
    private final InstantSource clock;

    /// @param writer writes links as long as they may become
    /// @param clock says which year is so far ahead that a date names it
    public MessageTexts(MessageWriter writer, Wordbook words, InstantSource clock) {
        this.writer = writer;
        this.words = words;
        this.clock = clock;
    }

    /// What is wrong with a text; nothing if it can be saved.
    ///
    /// @param language whose readers get it
    /// @param company whose text it is
    public List<TextFault> faults(
            MessageKind kind, Language language, String text, Company company) {
        if (!kind.toClient()) {
            return List.of(new NotToClients(kind));
        }
        if (!words.languages().contains(language)) {
            return List.of(new UnknownLanguage(language));
        }
        var template = new Template(text);
        var faults = template.faults();
        return faults.isEmpty() ? misfits(kind, language, template, company) : faults;
    }

    private List<TextFault> misfits(
            MessageKind kind, Language language, Template template, Company company) {
        var faults = new ArrayList<TextFault>();
        if (ANSWERED.contains(kind) && !template.placeholders().contains(Placeholder.LINK)) {
            faults.add(new NoLink());
        }
        int segments = longest(kind, language, template, company).segments();
        if (segments > SmsText.MOST_SEGMENTS) {
            faults.add(new TooLong(segments));
        }
        return List.copyOf(faults);
    }

    /// With names in the company's language, as those of its clients and resources mostly are.
    private SmsText longest(
            MessageKind kind, Language language, Template template, Company company) {
        var known = words.languages().contains(company.language());
        var names = new LongNames(words, known ? company.language() : language);
        var year = Year.of(clock.instant().atZone(company.zone()).getYear()).plusYears(2);
        var booking = names.rehearsal(language, year, company.zone()).booking(new Status.Booked());
        var settings = new Settings(company.with(names.complete(company.profile())), Map.of());
        return writer.write(kind, booking, settings, Texts.of(kind, language, template.text()));
    }
}
