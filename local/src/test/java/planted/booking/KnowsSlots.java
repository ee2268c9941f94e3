package planted.booking;

import planted.slot.KnowsBookings;

import java.util.List;

/// Half of a cycle.
public record KnowsSlots(List<KnowsBookings> slots) {}
