package app.zapis.lambda.storm;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Event;
import app.zapis.booking.Event.What;
import app.zapis.lambda.booking.StaffBookingJson;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.HttpCall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that was answered, to be compared with what is stored when all is quiet.
final class Ledger {
    private static final String STAFF_BOOKINGS = " /api/staff/bookings";

    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> outcomes = new TreeSet<>();
    private final Map<String, Long> most = new TreeMap<>();

    /// One answer.
    private record Entry(String user, String route, String id, Answer answer) {
        boolean isOf(String part) {
            return route.contains(part);
        }
    }

    synchronized void note(Deed deed, HttpCall call, Answer answer) {
        var route = String.valueOf(call.event().get("routeKey"));
        entries.add(new Entry(deed.user(), route, id(call), answer));
        outcomes.add(route + " " + answer.outcome());
    }

    /// Which booking a link leads to.
    private static String id(HttpCall call) {
        return call.address().startsWith("/c/") ? call.address().substring(3, 15) : "";
    }

    /// What was answered to each route.
    synchronized Set<String> outcomes() {
        return Set.copyOf(outcomes);
    }

    /// A resource may have this capacity from now on.
    synchronized void mayTake(String resource, Object capacity) {
        most.merge(resource, Long.valueOf(String.valueOf(capacity)), Math::max);
    }

    /// The largest capacity that a resource may have had, 0 if it has never been there.
    synchronized long most(String resource) {
        return most.getOrDefault(resource, 0L);
    }

    /// Forgets the answers, and the capacities of the past.
    synchronized void close() {
        entries.clear();
        most.clear();
    }

    /// Where what was answered is not what is stored.
    synchronized List<String> lies(List<Booking> stored) {
        var byId =
                stored.stream()
                        .collect(
                                Collectors.toMap(
                                        booking -> booking.id().value(), Function.identity()));
        var authors =
                stored.stream()
                        .flatMap(booking -> booking.history().stream())
                        .map(Event::who)
                        .collect(Collectors.toSet());
        return entries.stream().flatMap(entry -> lies(entry, byId, authors).stream()).toList();
    }

    private static Optional<String> lies(
            Entry entry, Map<String, Booking> stored, Set<String> authors) {
        int status = entry.answer().status();
        if (status >= 500 && status != 503) {
            return Optional.of(entry + " is no answer");
        }
        if (status >= 400) {
            return entry.isOf(STAFF_BOOKINGS) && authors.contains(entry.user())
                    ? Optional.of(entry + " did something")
                    : Optional.empty();
        }
        if (entry.isOf("POST /api/bookings") || entry.isOf(STAFF_BOOKINGS)) {
            var booking = Optional.ofNullable(stored.get(entry.answer().member("id")));
            return booking.isEmpty()
                    ? Optional.of(entry + " is not stored")
                    : booking.filter(one -> !follows(entry.answer(), one))
                            .map(one -> entry + " became " + one);
        }
        return entry.isOf("/c/{code}")
                ? Optional.ofNullable(stored.get(entry.id()))
                        .filter(one -> !knows(one, entry))
                        .map(one -> entry + " became " + one)
                : Optional.empty();
    }

    /// Whether a booking is what was answered, or has become something else since.
    private static boolean follows(Answer answer, Booking booking) {
        if (!(answer.json().get("history") instanceof List<?> history)) {
            return true;
        }
        var now = Json.stored(Json.text(StaffBookingJson.whole(booking)));
        if (!(now.get("history") instanceof List<?> longer) || longer.size() < history.size()) {
            return false;
        }
        var then = answer.json();
        then.remove("clashes");
        return longer.size() == history.size()
                ? then.equals(now)
                : longer.subList(0, history.size()).equals(history);
    }

    /// Whether a booking remembers what a link was told to do.
    private static boolean knows(Booking booking, Entry entry) {
        return Stream.of(What.CONFIRMED, What.CANCELLED)
                .filter(what -> entry.isOf(verb(what)))
                .allMatch(
                        what -> booking.history().stream().anyMatch(event -> event.what() == what));
    }

    private static String verb(What what) {
        return what == What.CONFIRMED ? "/confirm" : "/cancel";
    }

    /// Bookings that changed more often or less often than they remember.
    static Stream<String> gaps(List<Booking> stored) {
        return stored.stream()
                .filter(booking -> {
                    int first = booking.origin().by() == Actor.CLIENT ? 1 : 0;
                    long moves =
                            booking.history().stream()
                                    .filter(event -> event.what() == What.MOVED)
                                    .count();
                    return booking.version() != booking.history().size() + first
                            || booking.revision() != moves;
                })
                .map(booking -> "half-stored: " + booking);
    }
}
