package app.zapis.limit;

/// How often something was asked for so far.
///
/// @param inHour in this hour
/// @param inDay on this day
public record Count(int inHour, int inDay) {}
