package app.zapis.company;

import java.time.LocalDate;

/// A day on which a country does not work.
///
/// @param name as people call it
public record PublicHoliday(LocalDate date, String name) {}
