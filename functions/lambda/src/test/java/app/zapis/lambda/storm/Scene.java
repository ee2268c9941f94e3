package app.zapis.lambda.storm;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where it all takes place: a business, and the bookings that people there remember.
final class Scene {
    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final int REMEMBERED = 200;
    private static final int DAYS = 6;

    private final Deployment business;
    private final Ledger ledger = new Ledger();
    private final List<BookingId> made = new ArrayList<>();

    Scene(Deployment business) {
        this.business = business;
    }

    Deployment business() {
        return business;
    }

    /// What was answered here.
    Ledger ledger() {
        return ledger;
    }

    /// Does something.
    Answer answer(Deed deed, HttpCall call) {
        var answer = business.answer(call.by(deed.user()));
        ledger.note(deed, call, answer);
        return answer;
    }

    /// Makes a booking, which is remembered.
    void book(Deed deed, HttpCall call) {
        var answer = answer(deed, call);
        if (answer.status() == 201) {
            remember(new BookingId(answer.member("id")));
        }
    }

    private synchronized void remember(BookingId booking) {
        if (!made.contains(booking)) {
            made.add(booking);
        }
    }

    /// One of the bookings that were made last, whatever has become of it.
    synchronized Optional<BookingId> someBooking(Deed deed) {
        int back = deed.below(REMEMBERED);
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(made.get(made.size() - 1 - back % made.size()));
    }

    /// The same, as it is stored.
    Optional<Booking> find(Deed deed) {
        return someBooking(deed).flatMap(business.ports().bookings()::find);
    }

    /// A time of one of the next days: mostly a full hour at which the business is open.
    OffsetDateTime someTime(Deed deed) {
        var day = LocalDate.ofInstant(business.clock().instant(), ZONE).plusDays(deed.below(DAYS));
        var weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        var time = LocalTime.of(9 + deed.below(9), 0);
        var odd = Duration.ofMinutes(deed.onceIn(4) ? 5L * deed.below(12) : 0);
        return day.plusDays(weekend ? 2 : 0).atTime(time.plus(odd)).atZone(ZONE).toOffsetDateTime();
    }
}
