package app.zapis.sample;

import app.zapis.resource.Absence;
import app.zapis.resource.BookingRules;
import app.zapis.resource.Resource;
import app.zapis.resource.Resource.Label;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Timetable;
import app.zapis.resource.Visibility;
import app.zapis.resource.Wording;
import app.zapis.resource.WorkingHours;
import app.zapis.schedule.Buffer;
import app.zapis.schedule.DatedHours;
import app.zapis.schedule.DayHours;
import app.zapis.schedule.Interval;
import app.zapis.schedule.WeeklyHours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Makes resources: an hour for each booking, the company's hours, the usual notice and horizon, unless said otherwise.
public final class ResourceSample {
    private final ResourceId id;
    private final Label label;
    private Visibility visibility = Visibility.COLUMN;
    private int capacity = 1;
    private boolean hidden;
    private ZoneId zone = Clinic.ZONE;
    private int minutes = 60;
    private int step;
    private Buffer buffer = Buffer.NONE;
    private int notice = 60;
    private int horizon = 60;
    private int cutOff = 120;
    private WorkingHours hours = new WorkingHours.AsCompany();
    private final List<DatedHours> exceptions = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();

    private ResourceSample(String id, String type, Wording wording) {
        this.id = new ResourceId(id);
        this.label = new Label("Name of " + id, type, wording);
    }

    /// A person.
    public static ResourceSample specialist(String id) {
        return new ResourceSample(id, "medical", Wording.SPECIALIST);
    }

    /// A room, a car, a device.
    public static ResourceSample thing(String id) {
        return new ResourceSample(id, "rooms", Wording.THING);
    }

    /// Only booked together with another.
    public ResourceSample companion() {
        visibility = Visibility.COMPANION;
        return this;
    }

    /// Takes no new bookings.
    public ResourceSample hidden() {
        hidden = true;
        return this;
    }

    /// How many bookings at once.
    public ResourceSample capacity(int bookings) {
        capacity = bookings;
        return this;
    }

    /// Where its clock hangs.
    public ResourceSample zone(String id) {
        zone = ZoneId.of(id);
        return this;
    }

    /// How long a booking is, and how far apart starts are where nothing else is said.
    public ResourceSample minutes(int duration) {
        minutes = duration;
        return this;
    }

    /// How far apart starts are.
    public ResourceSample step(int minutes) {
        step = minutes;
        return this;
    }

    /// Minutes kept free.
    public ResourceSample buffer(int before, int after) {
        buffer = new Buffer(before, after);
        return this;
    }

    /// How soon one may book.
    public ResourceSample notice(int minutes) {
        notice = minutes;
        return this;
    }

    /// How far ahead one may book.
    public ResourceSample horizon(int days) {
        horizon = days;
        return this;
    }

    /// Until when a client may change.
    public ResourceSample cutOff(int minutes) {
        cutOff = minutes;
        return this;
    }

    /// Hours of its own.
    public ResourceSample hours(WeeklyHours own) {
        hours = new WorkingHours.Own(own);
        return this;
    }

    /// Hours of its own, the same every day.
    public ResourceSample daily(String from, String to) {
        return hours(WeeklyHours.daily(DayHours.of(from, to)));
    }

    /// Other hours on one date.
    public ResourceSample on(LocalDate date, DayHours other) {
        exceptions.add(new DatedHours(date, other));
        return this;
    }

    /// Not there between two moments.
    public ResourceSample absent(Instant from, Instant to) {
        absences.add(
                new Absence("absence-" + absences.size(), new Interval(from, to), "Отпуск 🌴"));
        return this;
    }

    /// The resource.
    public Resource build() {
        var rules =
                new BookingRules(
                        minutes, step == 0 ? minutes : step, buffer, notice, horizon, cutOff);
        var timetable = new Timetable(hours, exceptions, absences);
        return new Resource(id, label, visibility, capacity, hidden, zone, rules, timetable);
    }
}
