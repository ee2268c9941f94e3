package app.zapis.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Branding;
import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.HouseRules;
import app.zapis.company.Language;
import app.zapis.company.Limits;
import app.zapis.company.QuietHours;
import app.zapis.company.SmsRules;
import app.zapis.memory.TableContract;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.DatedHours;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.HourRange;
import app.zapis.schedule.WeeklyHours;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// What every implementation of [SettingsSource] does.
public abstract class SettingsSourceContract extends TableContract {
    private static final DayHours TWO_RANGES =
            new DayHours(
                    List.of(HourRange.parse("00:00", "02:30"), HourRange.parse("22:00", "24:00")));

    private static final Company FULL =
            new Company(
                    new Profile("Авто & Ко", "+73431234567", "Екатеринбург"),
                    ZoneId.of("Asia/Yekaterinburg"),
                    Language.EN,
                    new WeeklyHours(
                            Map.of(
                                    DayOfWeek.MONDAY,
                                    TWO_RANGES,
                                    DayOfWeek.SUNDAY,
                                    DayHours.of("10:00", "15:00"))),
                    List.of(
                            new DatedHours(LocalDate.of(2027, 1, 1), DayHours.CLOSED),
                            new DatedHours(LocalDate.of(2026, 12, 31), TWO_RANGES)),
                    new QuietHours(LocalTime.of(22, 30), LocalTime.of(8, 0)),
                    new SmsRules(List.of("RU", "KZ"), "Zapis-1", "0.07", "0.05"),
                    new Limits(1, 2, 3, 4),
                    new Branding("Авто", "#0b57d0", 7),
                    new HouseRules(false, 365));

    private static final Resource OWN_HOURS =
            ResourceSample.thing("car-1")
                    .capacity(3)
                    .zone("Asia/Yekaterinburg")
                    .minutes(120)
                    .step(15)
                    .buffer(5, 20)
                    .notice(0)
                    .horizon(365)
                    .cutOff(30)
                    .hours(WeeklyHours.on(TWO_RANGES, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY))
                    .on(LocalDate.of(2026, 12, 31), DayHours.CLOSED)
                    .on(LocalDate.of(2027, 1, 2), TWO_RANGES)
                    .absent(Clinic.at("2026-12-01", "00:00"), Clinic.at("2026-12-08", "00:00"))
                    .absent(Clinic.at("2027-12-01", "10:05"), Clinic.at("2027-12-01", "10:10"))
                    .build();

    private List<ResourceId> ids(Resource... resources) {
        return List.of(resources).stream().map(Resource::id).toList();
    }

    @Test
    void startsWithACompanyThatNobodyHasDescribed() {
        var read = ports().settings().read(ids(Clinic.ANNA));

        assertEquals(new Settings(Company.UNNAMED, Map.of()), read);
        assertEquals(List.of(), ports().settings().all());
    }

    @Test
    void readsTheCompanyAsItWasSaved() {
        ports().save(FULL);

        assertEquals(FULL, ports().settings().read(ids(Clinic.ANNA)).company());
    }

    @Test
    void readsResourcesAsTheyWereSaved() {
        ports().save(OWN_HOURS);
        ports().save(Clinic.ROOM);
        var hidden = ResourceSample.specialist("vera").hidden().build();
        ports().save(hidden);

        var read = ports().settings().read(ids(OWN_HOURS, Clinic.ROOM, hidden));

        assertEquals(
                Map.of(
                        OWN_HOURS.id(), OWN_HOURS,
                        Clinic.ROOM.id(), Clinic.ROOM,
                        hidden.id(), hidden),
                read.resources());
    }

    @Test
    void readsTheNewestState() {
        ports().save(Clinic.COMPANY);
        ports().save(Clinic.ANNA);
        var hidden = ResourceSample.specialist("anna").hidden().build();
        ports().save(FULL);
        ports().save(hidden);

        var read = ports().settings().read(ids(Clinic.ANNA));

        assertEquals(new Settings(FULL, Map.of(hidden.id(), hidden)), read);
    }

    @Test
    void leavesUnknownResourcesOut() {
        ports().save(Clinic.ANNA);
        ports().save(Clinic.BORIS);

        var read = ports().settings().read(ids(Clinic.ROOM, Clinic.ANNA));

        assertEquals(Map.of(Clinic.ANNA.id(), Clinic.ANNA), read.resources());
    }

    @Test
    void readsAResourceThatIsNamedTwice() {
        ports().save(Clinic.ANNA);

        var read = ports().settings().read(ids(Clinic.ANNA, Clinic.ANNA));

        assertEquals(Map.of(Clinic.ANNA.id(), Clinic.ANNA), read.resources());
    }

    @Test
    void readsTheCompanyWithoutResources() {
        ports().save(Clinic.COMPANY);

        assertEquals(new Settings(Clinic.COMPANY, Map.of()), ports().settings().read(List.of()));
    }

    @Test
    void listsAllResourcesByTheirIds() {
        ports().save(Clinic.COMPANY);
        ports().save(Clinic.YOGA);
        ports().save(OWN_HOURS);
        ports().save(Clinic.ANNA);
        ports().save(Clinic.ROOM);

        assertEquals(
                List.of(Clinic.ANNA, OWN_HOURS, Clinic.ROOM, Clinic.YOGA),
                ports().settings().all());
    }
}
