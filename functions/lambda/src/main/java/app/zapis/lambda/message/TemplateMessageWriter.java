package app.zapis.lambda.message;

import app.zapis.booking.Booking;
import app.zapis.booking.Claim;
import app.zapis.booking.Status;
import app.zapis.company.Company;
import app.zapis.lambda.language.DateWords;
import app.zapis.lambda.language.Languages;
import app.zapis.link.LinkCode;
import app.zapis.message.MessageKind;
import app.zapis.message.MessageWriter;
import app.zapis.message.SmsText;
import app.zapis.resource.Settings;
import app.zapis.resource.Wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes messages from the texts of the client's language, in the wording of the booking's first resource.
public final class TemplateMessageWriter implements MessageWriter {
    private final Languages languages = new Languages();
    private final String publicUrl;

    /// @param publicUrl what links begin with, without a slash at the end
    public TemplateMessageWriter(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public SmsText write(MessageKind kind, Booking booking, Settings settings) {
        var company = settings.company();
        var words = languages.of(booking.client().language(), company.language());
        var values = new HashMap<String, String>();
        values.putAll(people(booking, company));
        values.putAll(visit(booking, new DateWords(words)));
        values.put("link", hasLink(kind, booking) ? link(booking) : "");
        return new SmsText(
                words.fill("sms." + wording(booking, settings) + "." + kind.word(), values));
    }

    private static Map<String, String> people(Booking booking, Company company) {
        var profile = company.profile();
        return Map.of(
                "client", oneLine(booking.client().name()),
                "company", oneLine(profile.name()),
                "phone", oneLine(profile.phone()),
                "address", oneLine(profile.address()));
    }

    private static Map<String, String> visit(Booking booking, DateWords dates) {
        var start = booking.start().atZone(booking.visit().zone());
        var claims = booking.visit().claims();
        return Map.of(
                "date", dates.shortDate(start.toLocalDate()),
                "time", dates.time(start),
                "resource", oneLine(claims.getFirst().name()),
                "resources",
                        claims.stream()
                                .map(Claim::name)
                                .map(TemplateMessageWriter::oneLine)
                                .collect(Collectors.joining(", ")),
                // Services have no names yet.
                "service", "");
    }

    /// A line break in a name would let it pass for a text of its own.
    private static String oneLine(String name) {
        return name.replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+", " ").strip();
    }

    private static boolean hasLink(MessageKind kind, Booking booking) {
        return switch (kind) {
            case NEW, CONFIRM, MOVED -> true;
            case REMIND -> booking.status() instanceof Status.Booked;
            case UNCONFIRMED, LATE, CANCELLED, FEEDBACK -> false;
        };
    }

    private String link(Booking booking) {
        return publicUrl + "/c/" + new LinkCode(booking.id(), booking.linkKey()).text();
    }

    private static String wording(Booking booking, Settings settings) {
        var wording =
                settings.find(booking.visit().resources().getFirst())
                        .map(resource -> resource.label().wording())
                        .orElse(Wording.THING);
        return wording.name().toLowerCase(Locale.ROOT);
    }
}
