package app.zapis.resource;

import app.zapis.schedule.WeeklyHours;

/// Where a resource's weekly hours come from.
public sealed interface WorkingHours {
    /// It works when the company does.
    record AsCompany() implements WorkingHours {}

    /// It has hours of its own.
    record Own(WeeklyHours hours) implements WorkingHours {}
}
