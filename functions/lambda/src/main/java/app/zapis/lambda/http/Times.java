package app.zapis.lambda.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Dates and times as they are written in JSON and in addresses.
public final class Times {
    private static final DateTimeFormatter OFFSET_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private static final int SECONDS_PER_MINUTE = 60;

    private Times() {}

    /// An ISO 8601 time with its offset, like `2026-11-25T09:00:00+03:00`.
    public static String text(OffsetDateTime time) {
        return OFFSET_TIME.format(time);
    }

    /// The same of an instant in a zone.
    public static String text(Instant instant, ZoneId zone) {
        return text(OffsetDateTime.ofInstant(instant, zone));
    }

    /// Reads an ISO 8601 time with its offset.
    ///
    /// @throws IllegalArgumentException if it is none, or outside of the years 1970 to 2999
    public static Instant instant(String text) {
        return offsetTime(text).toInstant();
    }

    /// Reads an ISO 8601 time with its offset, neither of which has seconds.
    ///
    /// @throws IllegalArgumentException if it is none, or outside of the years 1970 to 2999
    public static Instant minute(String text) {
        var time = offsetTime(text);
        if (!time.equals(time.truncatedTo(ChronoUnit.MINUTES))
                || time.getOffset().getTotalSeconds() % SECONDS_PER_MINUTE != 0) {
            throw new IllegalArgumentException(
                    "must be a whole minute, like 2026-11-25T09:00:00+03:00");
        }
        return time.toInstant();
    }

    private static OffsetDateTime offsetTime(String text) {
        if (!text.matches("(19[7-9]|2[0-9]{2})[0-9]-[0-9]{2}-[0-9]{2}T.*")) {
            throw new IllegalArgumentException("must be a time like 2026-11-25T09:00:00+03:00");
        }
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "must be a time with its offset, like 2026-11-25T09:00:00+03:00", e);
        }
    }

    /// Reads a date.
    ///
    /// @throws IllegalArgumentException if it is none, or outside of the years 1970 to 2999
    public static LocalDate date(String text) {
        if (!text.matches("(19[7-9]|2[0-9]{2})[0-9]-[0-9]{2}-[0-9]{2}")) {
            throw new IllegalArgumentException("must be a date like 2026-11-25");
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such date", e);
        }
    }

    /// The date, if the text is one that [#date] understands.
    public static Optional<LocalDate> findDate(String text) {
        try {
            return Optional.of(date(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Reads a time of day.
    ///
    /// @throws IllegalArgumentException if it is none
    public static LocalTime timeOfDay(String text) {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new IllegalArgumentException("must be a time of day like 09:00");
        }
        return LocalTime.parse(text);
    }

    /// Reads the name of a time zone.
    ///
    /// @throws IllegalArgumentException if there is none of that name
    public static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException("must be a time zone like Europe/Moscow");
        }
        return ZoneId.of(text);
    }
}
