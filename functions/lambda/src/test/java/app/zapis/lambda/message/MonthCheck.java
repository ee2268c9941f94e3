package app.zapis.lambda.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.LastMove;
import app.zapis.booking.Status;
import app.zapis.client.Phone;
import app.zapis.lambda.message.BusyMonth.Act;
import app.zapis.lambda.message.BusyMonth.Text;
import app.zapis.link.LinkCode;
import app.zapis.message.Message;
import app.zapis.message.MessageState;
import app.zapis.message.settings.MessageKind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds what was sent in a month against what people did in it. It knows the rules, but no code that follows them.
final class MonthCheck {
    /// Stands among the texts where a client asked for no more of them.
    static final String OPT_OUT = "STOP";

    private static final DateTimeFormatter RUSSIAN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM'|'HH:mm", Locale.of("ru"));
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEEE d MMMM'|'h:mm a", Locale.ENGLISH);

    private final BusyMonth month;
    private final Map<String, List<Act>> byLink;
    private final Map<BookingId, Integer> sent = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Set<Phone> stopped = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private MonthCheck(BusyMonth month) {
        this.month = month;
        this.byLink =
                month.acts().stream().collect(Collectors.groupingBy(act -> link(act.after())));
    }

    private static String link(Booking booking) {
        return BusyMonth.URL + "/c/" + new LinkCode(booking.id(), booking.linkKey()).text();
    }

    /// What is wrong with the month: nothing, if all is well.
    static List<String> faults(BusyMonth month) {
        var check = new MonthCheck(month);
        month.texts().forEach(check::look);
        check.byLink.values().forEach(check::explain);
        if (month.schedulesLeft() > 0) {
            check.faults.add("schedules are left: " + month.schedulesLeft());
        }
        return check.faults;
    }

    private void look(Text text) {
        if (text.text().equals(OPT_OUT)) {
            stopped.add(text.phone());
            return;
        }
        var parts = text.text().split("\\|", -1);
        var history =
                byLink.getOrDefault(parts[3], List.of()).stream()
                        .filter(act -> !act.at().isAfter(text.at()))
                        .toList();
        if (history.isEmpty()) {
            faults.add("about nothing: " + text);
        } else {
            look(text, parts, history);
        }
    }

    private void look(Text text, String[] parts, List<Act> history) {
        var booking = history.getLast().after();
        sent.merge(booking.id(), 1, Integer::sum);
        note(stopped.contains(text.phone()), "opted out", text);
        note(!booking.client().phone().equals(text.phone()), "to another", text);
        note(!(parts[1] + "|" + parts[2]).equals(time(booking)), "wrong time", text);
        note(night(booking, text.at()) && !ownAction(history, text.at()), "at night", text);
        note(!fits(parts[0], booking, text.at()), "senseless", text);
        note(!said.add(duplicate(parts, text)), "twice", text);
    }

    private void note(boolean wrong, String what, Text text) {
        if (wrong) {
            faults.add(what + ": " + text);
        }
    }

    private static String time(Booking booking) {
        var start = booking.start().atZone(booking.visit().zone());
        return booking.client().language().code().equals("ru")
                ? RUSSIAN.format(start)
                : ENGLISH.format(start).replace("AM", "am").replace("PM", "pm");
    }

    private static boolean night(Booking booking, Instant at) {
        int hour = at.atZone(booking.visit().zone()).getHour();
        return hour < 9 || hour >= 21;
    }

    private static boolean ownAction(List<Act> history, Instant at) {
        return history.stream()
                .filter(act -> act.by() == Actor.CLIENT)
                .anyMatch(act -> !act.at().isBefore(at.minus(Duration.ofMinutes(11))));
    }

    /// Whether such a text makes sense of such a booking at that moment.
    private static boolean fits(String kind, Booking booking, Instant at) {
        var status = booking.status();
        var before = at.isBefore(booking.start());
        return switch (kind) {
            case "new" -> status.pending() && before;
            case "confirm" -> status instanceof Status.Booked && before;
            case "remind" -> status.pending() && before && sameDayOrEve(booking, at);
            case "moved" ->
                    status.pending()
                            && before
                            && booking.lastMove() instanceof LastMove.Moved(var by, _, _)
                            && by == Actor.STAFF;
            case "late" -> status.pending() && !before && at.isBefore(booking.interval().end());
            case "cancelled" ->
                    status instanceof Status.Cancelled(var by, _, _) && by == Actor.STAFF && before;
            case "feedback" ->
                    (status.pending() || status instanceof Status.Arrived)
                            && !at.isBefore(booking.interval().end());
            default -> false;
        };
    }

    private static boolean sameDayOrEve(Booking booking, Instant at) {
        ZonedDateTime start = booking.start().atZone(booking.visit().zone());
        return !at.atZone(start.getZone()).toLocalDate().isBefore(start.toLocalDate().minusDays(1));
    }

    /// A client learns of a booking once, and of each time of it once by each kind.
    private static String duplicate(String[] parts, Text text) {
        return parts[0].equals("new") ? parts[0] + parts[3] : text.text();
    }

    /// Each message that a booking should have is there and has come to an end, and no others went out.
    private void explain(List<Act> acts) {
        var booking = acts.getLast().after();
        var messages = month.ports().messages().find(booking.id()).orElseThrow().messages();
        var last =
                messages.stream()
                        .filter(message -> message.id().revision() == booking.revision())
                        .map(message -> message.id().kind())
                        .collect(Collectors.toSet());
        for (var kind : MessageKind.values()) {
            if (wanted(kind, booking) && !last.contains(kind)) {
                faults.add("nothing of " + kind + ": " + booking);
            }
        }
        messages.stream()
                .filter(message -> message.state().pending())
                .forEach(message -> faults.add("left: " + message));
        long texts = messages.stream().filter(MonthCheck::wasText).count();
        if (texts != sent.getOrDefault(booking.id(), 0)) {
            faults.add("not as recorded: " + messages);
        }
        if (plain(acts) && !(said(booking, "confirm") && reminded(booking))) {
            faults.add("silent about: " + booking);
        }
    }

    private static boolean wanted(MessageKind kind, Booking booking) {
        return switch (kind) {
            case MOVED -> booking.lastMove() instanceof LastMove.Moved;
            case CANCELLED -> booking.status() instanceof Status.Cancelled;
            case NEW, CONFIRM, UNCONFIRMED, REMIND, LATE, FEEDBACK -> true;
        };
    }

    private static boolean wasText(Message message) {
        return message.id().kind().toClient() && message.state() instanceof MessageState.Sent;
    }

    /// Whether nothing has happened for which a client should not be asked to come and reminded of it.
    private boolean plain(List<Act> acts) {
        var booking = acts.getFirst().after();
        int hour = booking.start().atZone(booking.visit().zone()).getHour();
        return acts.size() == 1
                && hour >= 12
                && hour < 21
                && acts.getFirst().at().isBefore(booking.start().minus(Duration.ofHours(30)))
                && !stopped.contains(booking.client().phone());
    }

    /// By an SMS of its own, or perhaps by that of another visit on that day.
    private boolean reminded(Booking booking) {
        return said(booking, "remind")
                || month.acts().stream().anyMatch(act -> sameDay(act.after(), booking));
    }

    private static boolean sameDay(Booking one, Booking other) {
        return !one.id().equals(other.id())
                && one.client().phone().equals(other.client().phone())
                && day(one).equals(day(other));
    }

    private static LocalDate day(Booking booking) {
        return booking.start().atZone(booking.visit().zone()).toLocalDate();
    }

    private boolean said(Booking booking, String kind) {
        return said.contains(kind + "|" + time(booking) + "|" + link(booking) + "|" + kind);
    }
}
