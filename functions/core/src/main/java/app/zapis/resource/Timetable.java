package app.zapis.resource;

import app.zapis.company.Company;
import app.zapis.schedule.DatedHours;
import app.zapis.schedule.DayHours;

import java.time.LocalDate;
import java.util.List;

/// When a resource works.
///
/// @param hours weekly, the company's or its own
/// @param exceptions dates on which other hours hold
/// @param absences periods in which it cannot be booked, whatever the hours
public record Timetable(WorkingHours hours, List<DatedHours> exceptions, List<Absence> absences) {
    /// The most absences that are kept.
    public static final int MOST_ABSENCES = 400;

    /// The company's hours, without exceptions or absences.
    public static final Timetable AS_COMPANY =
            new Timetable(new WorkingHours.AsCompany(), List.of(), List.of());

    /// The lists are copied.
    public Timetable {
        exceptions = List.copyOf(exceptions);
        absences = List.copyOf(absences);
    }

    /// The hours on one date: the exception for it, else the company's holiday, else the weekly hours.
    public DayHours on(LocalDate date, Company company) {
        for (var exception : exceptions) {
            if (exception.date().equals(date)) {
                return exception.hours();
            }
        }
        return company.findHoliday(date).orElseGet(() -> weekly(date, company));
    }

    private DayHours weekly(LocalDate date, Company company) {
        return switch (hours) {
            case WorkingHours.AsCompany() -> company.hours().on(date.getDayOfWeek());
            case WorkingHours.Own(var own) -> own.on(date.getDayOfWeek());
        };
    }
}
