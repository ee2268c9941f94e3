package app.zapis.lambda.link;

import app.zapis.link.LinkOutcome;
import app.zapis.link.Links.Opened;
import app.zapis.slot.SlotsOutcome.Day;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the page of a booking is to show.
///
/// @param optedOut whether the client gets no SMS
/// @param notice what to say of the button just pressed
/// @param days free starts to choose another time from; none when the client does not move the booking
/// @param answersPost whether it answers `POST /c/{code}/…` and not `GET /c/{code}`, from which links go elsewhere
public record LinkView(
        Opened opened,
        Instant now,
        boolean optedOut,
        Notice notice,
        List<Day> days,
        boolean answersPost) {
    /// The list is copied.
    public LinkView {
        days = List.copyOf(days);
    }

    /// The page as the link opens it.
    public static LinkView of(Opened opened, Instant now, boolean optedOut) {
        return new LinkView(opened, now, optedOut, Notice.NONE, List.of(), false);
    }

    /// The same page with times to choose from, or saying that there can be none.
    ///
    /// @param days in order, with or without free starts; none where the booking cannot be moved
    public LinkView choosing(List<Day> days) {
        return new LinkView(
                opened,
                now,
                optedOut,
                days.isEmpty() ? Notice.NOT_MOVABLE : notice,
                days,
                answersPost);
    }

    /// The same page, in answer to a button; with the free starts that the outcome offers.
    public LinkView answering(LinkOutcome outcome) {
        var days =
                outcome instanceof LinkOutcome.SlotTaken(var alternatives)
                        ? byDay(alternatives)
                        : List.<Day>of();
        return new LinkView(opened, now, optedOut, Notice.of(outcome), days, true);
    }

    /// The same page, in answer to a button that changed nothing.
    public LinkView answering(Notice notice) {
        return new LinkView(opened, now, optedOut, notice, days, true);
    }

    private static List<Day> byDay(List<OffsetDateTime> starts) {
        var days =
                starts.stream()
                        .sorted()
                        .collect(
                                Collectors.groupingBy(
                                        OffsetDateTime::toLocalDate,
                                        TreeMap::new,
                                        Collectors.toList()));
        return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
    }
}
