package app.zapis.sample;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.LastMove;
import app.zapis.booking.LinkKey;
import app.zapis.booking.Origin;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Language;
import app.zapis.link.LinkCode;
import app.zapis.resource.Resource;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes bookings: by Ivan, made at [Clinic#NOW], for 10:00, as long as is usual, unless said otherwise.
public final class BookingSample {
    /// Ivan's phone.
    public static final Phone PHONE = new Phone("+79161234567");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final List<Resource> resources;
    private final int number = COUNT.incrementAndGet();
    private Instant start = Clinic.at("10:00");
    private Duration length;
    private Instant madeAt = Clinic.NOW;
    private boolean overbooked;
    private Actor madeBy = Actor.CLIENT;
    private Optional<LinkCode> code = Optional.empty();
    private Client client = new Client("Иван", PHONE, Language.RU);

    private BookingSample(List<Resource> resources) {
        this.resources = resources;
        this.length = resources.getFirst().rules().duration();
    }

    /// A booking of these resources.
    public static BookingSample of(Resource... resources) {
        return new BookingSample(List.of(resources));
    }

    /// When it begins.
    public BookingSample at(Instant start) {
        this.start = start;
        return this;
    }

    /// When it begins on [Clinic#DAY].
    public BookingSample at(String time) {
        return at(Clinic.at(time));
    }

    /// When it begins and ends on [Clinic#DAY].
    public BookingSample at(String from, String to) {
        return at(from).lasting(Duration.between(Clinic.at(from), Clinic.at(to)));
    }

    /// How long it is.
    public BookingSample lasting(Duration length) {
        this.length = length;
        return this;
    }

    /// When it was made.
    public BookingSample madeAt(Instant moment) {
        madeAt = moment;
        return this;
    }

    /// Made by an employee.
    public BookingSample byStaff() {
        madeBy = Actor.STAFF;
        return this;
    }

    /// Put onto taken time on purpose.
    public BookingSample overbooked() {
        overbooked = true;
        return this;
    }

    /// Who comes.
    public BookingSample client(Client client) {
        this.client = client;
        return this;
    }

    /// Opened by this code instead of one of its own.
    public BookingSample code(LinkCode code) {
        this.code = Optional.of(code);
        return this;
    }

    /// The booking, each time with the same id and key.
    public Booking build() {
        var chance = new Random(number);
        var visit = Visit.to(resources, Interval.from(start, length));
        var own =
                new LinkCode(
                        BookingId.derived("sample", Integer.toString(number)),
                        LinkKey.random(chance));
        return new Booking(
                code.orElse(own).booking(),
                code.orElse(own).key(),
                new Status.Booked(),
                visit,
                client,
                "С собакой 🐶",
                "massage",
                new Origin(madeAt, madeBy, visit, "fingerprint-" + number),
                new LastMove.Never(),
                overbooked,
                0,
                1,
                List.of());
    }
}
