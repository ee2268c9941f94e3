package app.zapis.local.demo;

import app.zapis.catalog.Catalog;
import app.zapis.catalog.Preset;
import app.zapis.company.Branding;
import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.HouseRules;
import app.zapis.company.Language;
import app.zapis.company.Limits;
import app.zapis.company.QuietHours;
import app.zapis.company.SmsRules;
import app.zapis.company.Versioned;
import app.zapis.resource.BookingRules;
import app.zapis.resource.Resource;
import app.zapis.resource.Resource.Label;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Timetable;
import app.zapis.resource.Visibility;
import app.zapis.resource.Wording;
import app.zapis.resource.WorkingHours;
import app.zapis.schedule.Buffer;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.WeeklyHours;

import java.time.ZoneId;
import java.util.List;

/// A made-up clinic, to try zapis with: two specialists, a room, a car in another zone, a course.
public final class DemoClinic {
    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId YEKATERINBURG = ZoneId.of("Asia/Yekaterinburg");

    /// All callers share one address here, so it may book as often as it likes.
    private static final Limits LIMITS =
            new Limits(
                    Limits.DEFAULT.bookingsPerPhonePerDay(),
                    100_000,
                    Limits.DEFAULT.smsPerDay(),
                    Limits.DEFAULT.smsPerMonth());

    private static final Company COMPANY =
            new Company(
                    new Profile("Клиника Лотос", "+7 495 123-45-67", "Москва, Арбат, 1"),
                    MOSCOW,
                    Language.RU,
                    WeeklyHours.weekdays(DayHours.of("09:00", "18:00")),
                    List.of(),
                    QuietHours.DEFAULT,
                    SmsRules.DEFAULT,
                    LIMITS,
                    Branding.NONE,
                    HouseRules.DEFAULT);

    private static final List<Resource> RESOURCES =
            List.of(
                    resource("anna", specialist("Анна Иванова"), usual(60)),
                    resource(
                            "boris",
                            specialist("Борис Петров"),
                            BookingRules.every(30, new Buffer(0, 10))),
                    new Resource(
                            new ResourceId("room-1"),
                            new Label("Кабинет 1", "rooms", Wording.THING),
                            Visibility.COMPANION,
                            1,
                            false,
                            MOSCOW,
                            usual(60),
                            Timetable.AS_COMPANY),
                    new Resource(
                            new ResourceId("car-1"),
                            new Label("Автомобиль 1", "cars", Wording.THING),
                            Visibility.COLUMN,
                            1,
                            false,
                            YEKATERINBURG,
                            usual(120),
                            roundTheClock()),
                    new Resource(
                            new ResourceId("yoga"),
                            new Label("Йога", "rooms", Wording.THING),
                            Visibility.COLUMN,
                            5,
                            false,
                            MOSCOW,
                            usual(60),
                            Timetable.AS_COMPANY));

    private DemoClinic() {}

    /// Stores what is not there yet, and leaves alone what is.
    public static void plant(Catalog catalog) {
        catalog.saveCompany(fresh(COMPANY));
        Preset.types(COMPANY.language()).forEach(type -> catalog.saveType(fresh(type)));
        RESOURCES.forEach(resource -> catalog.saveResource(fresh(resource)));
    }

    private static <T> Versioned<T> fresh(T value) {
        return new Versioned<>(value, Versioned.NEW);
    }

    private static Resource resource(String id, Label label, BookingRules rules) {
        return new Resource(
                new ResourceId(id),
                label,
                Visibility.COLUMN,
                1,
                false,
                MOSCOW,
                rules,
                Timetable.AS_COMPANY);
    }

    private static Label specialist(String name) {
        return new Label(name, "medical", Wording.SPECIALIST);
    }

    private static BookingRules usual(int minutes) {
        return BookingRules.every(minutes, Buffer.NONE);
    }

    private static Timetable roundTheClock() {
        var hours = WeeklyHours.daily(DayHours.of("00:00", "24:00"));
        return new Timetable(new WorkingHours.Own(hours), List.of(), List.of());
    }
}
