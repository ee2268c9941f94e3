package app.zapis.booking;

/// What an employee asks for a client.
///
/// @param booking the wish itself
/// @param overbook whether taken time may be taken once more, on purpose
/// @param who the employee's name
public record StaffRequest(BookingRequest booking, boolean overbook, String who) {}
