package app.zapis.memory;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Bookings;
import app.zapis.booking.Capacities;
import app.zapis.booking.ChangeBooking;
import app.zapis.booking.MoveBooking;
import app.zapis.booking.ReclaimBooking;
import app.zapis.booking.RestoreBooking;
import app.zapis.booking.StaffAct;
import app.zapis.booking.StaffOutcome;
import app.zapis.booking.TakeTime;
import app.zapis.catalog.ComingBookings;
import app.zapis.catalog.ManageResources;
import app.zapis.company.Versioned;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceType;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Quantum;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Where Maria works with the clinic's bookings, at [Clinic#NOW] unless said otherwise.
public final class FrontDesk {
    /// Who works there.
    public static final String MARIA = "maria";

    private final MovableClock clock = new MovableClock(Clinic.NOW);
    private final InMemoryPorts ports = new InMemoryPorts(clock);
    private final Random chance = new Random(1);

    /// @param resources those of the clinic
    public FrontDesk(Resource... resources) {
        ports.save(Clinic.COMPANY);
        Arrays.stream(resources).forEach(this::save);
    }

    private void save(Resource resource) {
        ports.save(resource);
        var type = new ResourceType(resource.label().type(), "", resource.label().wording());
        var _ = ports.catalog().saveType(new Versioned<>(type, Versioned.NEW));
    }

    /// What time it is.
    public MovableClock clock() {
        return clock;
    }

    /// Where all is stored.
    public InMemoryPorts ports() {
        return ports;
    }

    /// A booking that is there, even where there is no room.
    public Booking booked(BookingSample sample) {
        var booking = sample.build();
        ports.bookings().claim(booking, Capacities.UNLIMITED);
        ports.bookingLists().refresh(booking);
        return booking;
    }

    /// The booking as it is now.
    public Booking stored(Booking booking) {
        return ports.bookings().find(booking.id()).orElseThrow();
    }

    /// Maria's work on a booking, whatever its version.
    public static StaffAct on(Booking booking) {
        return new StaffAct(booking.id(), StaffAct.ANY, MARIA);
    }

    /// What leaves a booking where it is.
    public ChangeBooking changeBooking() {
        return changeBooking(ports.bookings());
    }

    /// The same with bookings that others are at, too.
    public ChangeBooking changeBooking(Bookings bookings) {
        return new ChangeBooking(bookings, clock, chance);
    }

    private TakeTime takeTime() {
        return new TakeTime(ports.bookings(), ports.slotBoard(), ports.board(), clock);
    }

    /// Another time, or other resources.
    public MoveBooking moveBooking() {
        return new MoveBooking(ports.settings(), ports.bookings(), takeTime(), clock);
    }

    /// Taking back.
    public RestoreBooking restoreBooking() {
        return new RestoreBooking(ports.settings(), ports.bookings(), takeTime(), clock);
    }

    /// Other buffers.
    public ReclaimBooking reclaimBooking() {
        return new ReclaimBooking(ports.settings(), ports.bookings(), takeTime(), clock);
    }

    /// What is booked.
    public ManageResources manageResources() {
        var coming = new ComingBookings(ports.board(), changeBooking(), moveBooking(), clock);
        return new ManageResources(ports.catalog(), ports.messageLevels(), coming);
    }

    /// The booking that came of something.
    public static Booking done(StaffOutcome outcome) {
        return switch (outcome) {
            case StaffOutcome.Done(var booking, _) -> booking;
            case StaffOutcome refusal -> throw new AssertionError("not done: " + refusal);
        };
    }

    /// Who is in the way of something.
    public static List<BookingId> clashes(StaffOutcome outcome) {
        return switch (outcome) {
            case StaffOutcome.SlotTaken(_, var clashes) -> clashes;
            case StaffOutcome other -> throw new AssertionError("nobody is in the way: " + other);
        };
    }

    /// Where the agendas of some weeks differ from what the live bookings hold: nowhere, if all is well.
    public List<Audit.Difference> differences() {
        var middle = Quantum.floor(Clinic.at("12:00"));
        var stretch = new Footprint(middle - 7 * Quantum.PER_DAY, middle + 14 * Quantum.PER_DAY);
        var resources = ports.settings().all().stream().map(Resource::id).toList();
        return new Audit(ports.slotBoard(), stretch)
                .differences(resources, ports.table().bookings());
    }
}
