package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;

/// Planted: messages that everybody may take who has read them.
final class Unguarded implements Messages {
    private final Messages messages;
    private final CyclicBarrier allHaveRead = new CyclicBarrier(20);

    Unguarded(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<History> find(BookingId booking) {
        return messages.find(booking);
    }

    @Override
    public Optional<Opened> open(BookingId booking, List<ResourceId> resources) {
        var opened = messages.open(booking, resources);
        try {
            allHaveRead.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
        return opened;
    }

    @Override
    public boolean add(Message message) {
        return messages.add(message);
    }

    @Override
    public boolean change(Message before, Message after) {
        return messages.change(before, after);
    }

    @Override
    public ClaimResult claim(Message sending, Booking booking, Mentions mentions) {
        return new ClaimResult.Claimed();
    }

    @Override
    public boolean planned(Booking booking) {
        return messages.planned(booking);
    }

    @Override
    public void unplanned(BookingId booking) {
        messages.unplanned(booking);
    }

    @Override
    public List<Overdue> overdue(Instant moment) {
        return messages.overdue(moment);
    }

    @Override
    public void nudge(Message message, Instant now) {
        messages.nudge(message, now);
    }
}
