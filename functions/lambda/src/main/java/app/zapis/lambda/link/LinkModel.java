package app.zapis.lambda.link;

import app.zapis.booking.Booking;
import app.zapis.booking.Claim;
import app.zapis.booking.LastMove;
import app.zapis.company.Company;
import app.zapis.lambda.language.DateWords;
import app.zapis.lambda.language.Words;
import app.zapis.link.LinkCode;
import app.zapis.link.OpenLink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The values that the templates of a booking's page name.
final class LinkModel {
    private static final int DAYS_BEFORE = 3;

    private final LinkView view;
    private final Words words;
    private final LocalMoments moments;
    private final Booking booking;
    private final Company company;
    private final LinkState state;
    private final boolean changeable;

    LinkModel(LinkView view, Words words) {
        this.view = view;
        this.words = words;
        this.booking = view.opened().booking();
        this.company = view.opened().company();
        this.moments = new LocalMoments(new DateWords(words), booking.visit().zone(), view.now());
        this.state = LinkState.of(booking, view.now());
        this.changeable = OpenLink.tooLate(view.opened(), view.now()).isEmpty();
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("lang", words.language().code());
        values.put("state", state.word());
        values.put("revision", booking.revision());
        values.put("heading", words.text("heading." + (moving() ? "moving" : state.word())));
        values.put("notice", view.notice() == Notice.NONE ? "" : words.text(view.notice().key()));
        values.putAll(paths());
        values.putAll(visit());
        values.putAll(people());
        values.putAll(look());
        values.putAll(actions());
        values.putAll(times());
        return values;
    }

    private boolean moving() {
        return changeable && !view.days().isEmpty();
    }

    /// Relative, for only the browser knows under which address it sees the page.
    private Map<String, String> paths() {
        var code = new LinkCode(booking.id(), booking.linkKey()).text();
        return view.answersPost()
                ? Map.of("page", "../" + code, "under", "")
                : Map.of("page", code, "under", code + "/");
    }

    private Map<String, String> visit() {
        var start = booking.start();
        var end = booking.interval().end();
        boolean sameDay = moments.day(start).equals(moments.day(end));
        return Map.of(
                "start", moments.full(start),
                "end", sameDay ? moments.time(end) : moments.full(end),
                "offset", offsetElsewhere(),
                "before", timeBefore(),
                "until", moments.brief(booking.visit().lastChange()));
    }

    private String offsetElsewhere() {
        var offset = booking.visit().zone().getRules().getOffset(booking.start());
        return offset.equals(company.zone().getRules().getOffset(booking.start()))
                ? ""
                : DateWords.offset(offset);
    }

    private String timeBefore() {
        return booking.lastMove() instanceof LastMove.Moved moved
                        && !moved.small(booking.start())
                        && booking.status().pending()
                ? moments.full(moved.knownStart())
                : "";
    }

    private Map<String, Object> people() {
        var profile = company.profile();
        return Map.of(
                "resources", booking.visit().claims().stream().map(Claim::name).toList(),
                "client", booking.client().name(),
                "company", company.shownName(),
                "phone", profile.phone(),
                "dial", dial(profile.phone()),
                "address", profile.address());
    }

    /// The logo's version makes a new one be seen at once.
    private Map<String, String> look() {
        var branding = company.branding();
        var root = view.answersPost() ? "../../" : "../";
        return Map.of(
                "brand",
                branding.findColour().map(LinkPage::style).orElse(""),
                "logo",
                branding.hasLogo() ? root + "logo?v=" + branding.logo() : "");
    }

    /// What to dial: the digits up to an extension or a second number.
    private static String dial(String phone) {
        return phone.strip().split("[\\p{L},;/]", 2)[0].replaceAll("(?!^\\+)[^0-9]", "");
    }

    private Map<String, Object> actions() {
        var values = new HashMap<String, Object>();
        values.put("open", state == LinkState.OPEN);
        values.put("begun", state == LinkState.BEGUN);
        values.put("cancelled", state == LinkState.CANCELLED);
        values.put("toCome", state == LinkState.OPEN || state == LinkState.CONFIRMED);
        values.put("changeable", changeable);
        values.put("moving", moving());
        values.put("optedOut", view.optedOut());
        return values;
    }

    private Map<String, Object> times() {
        if (moving()) {
            return FreeTimes.of(view.days(), booking.start()).values(moments);
        }
        var near = moments.day(booking.start()).minusDays(DAYS_BEFORE);
        return Map.of("moveFrom", FreeTimes.latest(moments.today(), near), "days", List.of());
    }
}
