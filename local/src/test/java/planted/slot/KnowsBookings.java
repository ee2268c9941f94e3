package planted.slot;

import planted.booking.KnowsSlots;

import java.util.List;

/// The other half.
public record KnowsBookings(List<KnowsSlots> bookings) {}
