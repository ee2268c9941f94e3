package app.zapis.sample;

import app.zapis.company.Branding;
import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.HouseRules;
import app.zapis.company.Language;
import app.zapis.company.Limits;
import app.zapis.company.QuietHours;
import app.zapis.company.SmsRules;
import app.zapis.resource.Resource;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.WeeklyHours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// A clinic in Moscow, open on weekdays from 09:00 to 18:00.
public final class Clinic {
    /// Where it is.
    public static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

    /// The day of its bookings: a Wednesday.
    public static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    /// When clients book: 09:00 on the Monday before.
    public static final Instant NOW = at("2026-11-23", "09:00");

    /// So much that only tests of limits meet them.
    private static final Limits GENEROUS = new Limits(100_000, 100_000, 1_000, 20_000);

    /// The company itself.
    public static final Company COMPANY =
            new Company(
                    new Profile("Клиника", "+74951234567", "Москва, Арбат, 1"),
                    ZONE,
                    Language.RU,
                    WeeklyHours.weekdays(DayHours.of("09:00", "18:00")),
                    List.of(),
                    QuietHours.DEFAULT,
                    SmsRules.DEFAULT,
                    GENEROUS,
                    Branding.NONE,
                    HouseRules.DEFAULT);

    /// A specialist who takes an hour for each client.
    public static final Resource ANNA = ResourceSample.specialist("anna").build();

    /// A specialist who takes half an hour, and ten minutes after it.
    public static final Resource BORIS =
            ResourceSample.specialist("boris").minutes(30).buffer(0, 10).build();

    /// A room, only booked together with someone.
    public static final Resource ROOM = ResourceSample.thing("room-1").companion().build();

    /// A course for five at once.
    public static final Resource YOGA = ResourceSample.thing("yoga").capacity(5).build();

    private Clinic() {}

    /// A time of [#DAY].
    ///
    /// @param time `HH:mm` in [#ZONE]
    public static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    /// A time of another day.
    ///
    /// @param date `yyyy-MM-dd`
    /// @param time `HH:mm` in [#ZONE]
    public static Instant at(String date, String time) {
        return LocalDate.parse(date).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }
}
