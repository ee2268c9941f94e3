package app.zapis.lambda.link;

import app.zapis.lambda.language.DateWords;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Says moments as people at a place would; the year only where it is not this one.
///
/// @param now at what moment they are read
record LocalMoments(DateWords dates, ZoneId zone, Instant now) {
    LocalDate today() {
        return day(now);
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    String day(LocalDate date) {
        return date.getYear() == today().getYear() ? dates.date(date) : dates.dateAndYear(date);
    }

    String full(Instant moment) {
        return day(day(moment)) + ", " + time(moment);
    }

    String brief(Instant moment) {
        return dates.shortDate(day(moment)) + ", " + time(moment);
    }

    String time(Instant moment) {
        return dates.time(moment.atZone(zone));
    }
}
