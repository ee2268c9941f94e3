package app.zapis.booking;

import java.time.Instant;

/// How a booking came to be.
///
/// @param visit as it was first booked: the answer to a repeated request
/// @param request a hash of the request that made it
public record Origin(Instant at, Actor by, Visit visit, String request) {}
