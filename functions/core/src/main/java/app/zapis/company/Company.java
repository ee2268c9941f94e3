package app.zapis.company;

import app.zapis.schedule.DatedHours;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.WeeklyHours;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Who runs the stack.
///
/// @param profile its requisites
/// @param zone its own zone; each resource has one too
/// @param language in which it speaks to clients whose own language is not known
/// @param hours its weekly working hours, for the resources that have none of their own
/// @param holidays dates on which it is closed or has other hours. They take the place of its weekly ones, and of a
///     resource's own hours leave what lies in both; a resource with an exception of its own for that date keeps to it
/// @param quietHours when it does not text
/// @param sms how it texts
/// @param limits how much it lets others do
/// @param branding how it looks
/// @param house how it runs its own house
public record Company(
        Profile profile,
        ZoneId zone,
        Language language,
        WeeklyHours hours,
        List<DatedHours> holidays,
        QuietHours quietHours,
        SmsRules sms,
        Limits limits,
        Branding branding,
        HouseRules house) {
    /// The most holidays that it can have: 20 years of them.
    public static final int MOST_HOLIDAYS = 400;

    /// The lists are copied.
    ///
    /// @throws IllegalArgumentException if there are too many holidays
    public Company {
        holidays = List.copyOf(holidays);
        if (holidays.size() > MOST_HOLIDAYS) {
            throw new IllegalArgumentException("at most " + MOST_HOLIDAYS + " holidays");
        }
    }

    /// The requisites shown to clients; each may be empty.
    public record Profile(String name, String phone, String address) {}

    /// A company that nobody has described yet: no name, open on weekdays, in Moscow's zone.
    public static final Company UNNAMED =
            new Company(
                    new Profile("", "", ""),
                    ZoneId.of("Europe/Moscow"),
                    Language.RU,
                    WeeklyHours.weekdays(DayHours.of("09:00", "18:00")),
                    List.of(),
                    QuietHours.DEFAULT,
                    SmsRules.DEFAULT,
                    Limits.DEFAULT,
                    Branding.NONE,
                    HouseRules.DEFAULT);

    /// The same company with other requisites.
    public Company with(Profile other) {
        return new Company(
                other, zone, language, hours, holidays, quietHours, sms, limits, branding, house);
    }

    /// The hours of a holiday, where `date` is one.
    public Optional<DayHours> findHoliday(LocalDate date) {
        for (var holiday : holidays) {
            if (holiday.date().equals(date)) {
                return Optional.of(holiday.hours());
            }
        }
        return Optional.empty();
    }

    /// The same company with other holidays.
    public Company with(List<DatedHours> holidays) {
        return new Company(
                profile, zone, language, hours, holidays, quietHours, sms, limits, branding, house);
    }

    /// The same company with other limits.
    public Company with(Limits limits) {
        return new Company(
                profile, zone, language, hours, holidays, quietHours, sms, limits, branding, house);
    }

    /// The same company with another look.
    public Company with(Branding branding) {
        return new Company(
                profile, zone, language, hours, holidays, quietHours, sms, limits, branding, house);
    }

    /// What its pages call it.
    public String shownName() {
        return branding.displayName().isEmpty() ? profile.name() : branding.displayName();
    }

    /// Whether clients can be told who writes to them and where to call: without both, nothing is sent.
    public boolean canText() {
        return !profile.name().isBlank() && !profile.phone().isBlank();
    }
}
