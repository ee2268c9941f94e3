package app.zapis.resource;

import app.zapis.schedule.Interval;

/// A dated period in which a resource cannot be booked.
///
/// @param id names it within its resource
/// @param reason for staff only, may be empty
public record Absence(String id, Interval interval, String reason) {}
