package app.zapis.lambda.link;

import app.zapis.booking.BookingId;
import app.zapis.booking.LinkKey;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.http.Times;
import app.zapis.link.LinkCode;
import app.zapis.link.LinkOutcome;
import app.zapis.link.LinkOutcome.Busy;
import app.zapis.link.LinkOutcome.Cancelled;
import app.zapis.link.LinkOutcome.Changed;
import app.zapis.link.LinkOutcome.Done;
import app.zapis.link.LinkOutcome.Past;
import app.zapis.link.LinkOutcome.PastCutOff;
import app.zapis.link.LinkOutcome.Refused;
import app.zapis.link.LinkOutcome.SlotTaken;
import app.zapis.link.LinkOutcome.TooManyMoves;
import app.zapis.link.LinkOutcome.Unbookable;
import app.zapis.link.LinkOutcome.Unknown;
import app.zapis.link.Links.Opened;
import app.zapis.link.MoveVisit;
import app.zapis.link.OpenLink;
import app.zapis.slot.SlotsOutcome.Day;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// `/c/{code}`: the page of one booking for the one who got the SMS, and what he can do on it.
public final class OpenLinkHandler implements RequestStreamHandler {
    private static final String HTML = "text/html; charset=utf-8";
    private static final int DAYS_TO_CHOOSE_FROM = 7;

    /// What a text that cannot be a code is looked up as, so that it costs the same work and time as any other.
    private static final LinkCode NOWHERE =
            new LinkCode(
                    new BookingId("0".repeat(BookingId.LENGTH)),
                    new LinkKey("0".repeat(LinkKey.LENGTH)));

    private static final Map<String, String> PRIVATE =
            Map.of(
                    "cache-control", "no-store",
                    "referrer-policy", "no-referrer",
                    "x-robots-tag", "noindex",
                    "x-content-type-options", "nosniff",
                    "content-security-policy", LinkPage.CONTENT_SECURITY_POLICY);

    private final OpenLink openLink;
    private final MoveVisit moveVisit;
    private final InstantSource clock;
    private final LinkPage page = new LinkPage();

    /// For Lambda, which wants a constructor without parameters.
    public OpenLinkHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public OpenLinkHandler(Wiring wiring) {
        this.openLink = wiring.openLink();
        this.moveVisit = wiring.moveVisit();
        this.clock = wiring.clock();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, PRIVATE, this::answer);
    }

    private Response answer(Call call) {
        var code = LinkCode.find(call.path("code")).orElse(NOWHERE);
        return switch (call.route()) {
            case "GET /c/{code}" -> opened(call, code, opened -> shown(call, opened));
            case "GET /c/{code}/calendar.ics" -> opened(call, code, this::calendar);
            case "POST /c/{code}/confirm" ->
                    outcome(call, code, openLink.confirm(code, LinkJson.seen(call)));
            case "POST /c/{code}/cancel" ->
                    outcome(call, code, openLink.cancel(code, LinkJson.seen(call)));
            case "POST /c/{code}/move" -> moved(call, code);
            case "POST /c/{code}/opt-out" ->
                    outcome(call, code, openLink.setOptOut(code, LinkJson.optOut(call)));
            default ->
                    throw new IllegalStateException(
                            "the template has no such route: " + call.route());
        };
    }

    private Response opened(Call call, LinkCode code, Function<Opened, Response> show) {
        return openLink.open(code).map(show).orElseGet(() -> unknown(call));
    }

    private Response unknown(Call call) {
        return call.wantsPage()
                ? html(404, page.unknown(call.header("accept-language")))
                : LinkJson.unknown();
    }

    private Response shown(Call call, Opened opened) {
        if (!call.wantsPage()) {
            return Response.json(200, LinkJson.tree(opened.booking()));
        }
        var view = view(opened);
        return html(
                200, findMove(call).map(from -> view.choosing(choices(opened, from))).orElse(view));
    }

    /// From when on a person wants to see other times; an address that cannot be read asks for nothing.
    private static Optional<String> findMove(Call call) {
        try {
            return call.query().getOrDefault("move", List.of()).stream().findFirst();
        } catch (BadInput badlyEncoded) {
            return Optional.empty();
        }
    }

    private LinkView view(Opened opened) {
        return LinkView.of(opened, clock.instant(), openLink.hasOptedOut(opened));
    }

    private List<Day> choices(Opened opened, String from) {
        var today = LocalDate.ofInstant(clock.instant(), opened.booking().visit().zone());
        var first = Times.findDate(from).filter(date -> date.isAfter(today)).orElse(today);
        return moveVisit.choices(opened, first, DAYS_TO_CHOOSE_FROM);
    }

    private Response calendar(Opened opened) {
        return Response.text(200, CalendarFile.MEDIA_TYPE, CalendarFile.of(opened, clock.instant()))
                .withHeader("content-disposition", "attachment; filename=\"visit.ics\"");
    }

    private Response moved(Call call, LinkCode code) {
        return LinkJson.move(call)
                .map(move -> outcome(call, code, moveVisit.move(code, move.seen(), move.start())))
                .orElseGet(
                        () -> opened(call, code, opened -> refused(422, opened, Notice.NO_TIME)));
    }

    private Response refused(int status, Opened opened, Notice notice) {
        return html(status, view(opened).answering(notice));
    }

    /// A browser that did something is sent back to the page, so that reloading it does nothing again.
    private Response outcome(Call call, LinkCode code, LinkOutcome outcome) {
        var answer = LinkJson.response(outcome);
        if (!call.wantsPage()) {
            return answer;
        }
        return switch (outcome) {
            case Done _ ->
                    Response.text(303, "text/plain", "")
                            .withHeader("location", "/c/" + code.text());
            case Unknown() -> unknown(call);
            case Cancelled(),
                    Changed(),
                    Past(),
                    PastCutOff _,
                    Refused _,
                    Unbookable(),
                    SlotTaken _,
                    TooManyMoves _,
                    Busy() ->
                    opened(call, code, opened -> html(answer, view(opened).answering(outcome)));
        };
    }

    private Response html(int status, LinkView view) {
        return html(Response.text(status, HTML, ""), view);
    }

    /// The page in place of what a program is told, with the same status and headers.
    private Response html(Response answer, LinkView view) {
        return answer.withText(HTML, page.html(view))
                .withHeader("content-security-policy", LinkPage.policy(view.opened().company()));
    }

    private static Response html(int status, String page) {
        return Response.text(status, HTML, page);
    }
}
