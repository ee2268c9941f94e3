package app.zapis.schedule;

import java.time.LocalDate;

/// An exception to the weekly hours: what holds on one date instead. [DayHours#CLOSED] for a holiday.
public record DatedHours(LocalDate date, DayHours hours) {}
