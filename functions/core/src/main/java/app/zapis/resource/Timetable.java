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

    /// The hours on one date: the exception for it, if there is one. Else those of the company, with its holidays; of
    /// hours of its own, what a holiday of the company leaves of them.
    public DayHours on(LocalDate date, Company company) {
        for (var exception : exceptions) {
            if (exception.date().equals(date)) {
                return exception.hours();
            }
        }
        return ordinary(date, company);
    }

    private DayHours ordinary(LocalDate date, Company company) {
        var holiday = company.findHoliday(date);
        var day = date.getDayOfWeek();
        return switch (hours) {
            case WorkingHours.AsCompany() -> holiday.orElseGet(() -> company.hours().on(day));
            case WorkingHours.Own(var own) ->
                    holiday.map(own.on(day)::and).orElseGet(() -> own.on(day));
        };
    }
}
