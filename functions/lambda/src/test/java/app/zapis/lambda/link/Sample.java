package app.zapis.lambda.link;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Claim;
import app.zapis.booking.LastMove;
import app.zapis.booking.LinkKey;
import app.zapis.booking.Origin;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.Language;
import app.zapis.link.LinkCode;
import app.zapis.link.Links.Opened;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// A booking of a clinic in Moscow, for 11:00 to 12:00 on Wednesday 25 November 2026, and variations of it. The cut-off
/// is two hours.
public record Sample(Company company, Booking booking) {
    /// The day before, in the morning.
    public static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");

    private static final Interval HOUR =
            new Interval(
                    Instant.parse("2026-11-25T08:00:00Z"), Instant.parse("2026-11-25T09:00:00Z"));
    private static final Profile CLINIC =
            new Profile("Клиника «Роса»", "+7 495 123-45-67", "Москва, Лесная улица, 5");

    /// The booking of Ivan, who reads Russian, with Anna.
    public static Sample russian() {
        return of(CLINIC, new Client("Иван Петров", new Phone("+79161234567"), Language.RU));
    }

    /// The same for someone who reads English, in a clinic with an English name.
    public static Sample english() {
        var clinic = new Profile("Rosa Clinic", "+7 495 123-45-67", "5 Lesnaya Street, Moscow");
        return of(clinic, new Client("John Smith", new Phone("+79161234567"), Language.EN))
                .with("Anna Petrova");
    }

    private static Sample of(Profile profile, Client client) {
        var visit = visit(HOUR, ZoneId.of("Europe/Moscow"), "Анна Смирнова");
        var booking =
                new Booking(
                        new BookingId("0123456789ab"),
                        new LinkKey("ABCDEFGHIJKLMNOPQRST_-"),
                        new Status.Booked(),
                        visit,
                        client,
                        "",
                        "",
                        new Origin(NOW, Actor.CLIENT, visit, ""),
                        new LastMove.Never(),
                        false,
                        0,
                        1,
                        List.of());
        return new Sample(company(profile), booking);
    }

    private static Company company(Profile profile) {
        var unnamed = Company.UNNAMED;
        return new Company(
                profile,
                unnamed.zone(),
                unnamed.language(),
                unnamed.hours(),
                unnamed.holidays(),
                unnamed.quietHours(),
                unnamed.sms(),
                unnamed.limits(),
                unnamed.branding(),
                unnamed.house());
    }

    private static Visit visit(Interval interval, ZoneId zone, String... resources) {
        var claims =
                IntStream.range(0, resources.length)
                        .mapToObj(number ->
                                new Claim(
                                        new ResourceId("resource-" + number),
                                        resources[number],
                                        new Footprint(0, 1)))
                        .toList();
        return new Visit(interval, zone, Duration.ofHours(2), claims);
    }

    /// Its code.
    public String code() {
        return new LinkCode(booking.id(), booking.linkKey()).text();
    }

    /// What its link opens.
    public Opened opened() {
        return new Opened(booking, company);
    }

    /// The same in another status.
    public Sample with(Status status) {
        return new Sample(company, booking.with(status));
    }

    /// The same for another company.
    public Sample with(Profile profile) {
        return new Sample(company(profile), booking);
    }

    /// The same with other resources.
    public Sample with(String... resources) {
        return with(visit(booking.interval(), booking.visit().zone(), resources));
    }

    /// The same for a client of another name and language.
    public Sample forClient(String name, Language language) {
        var client = new Client(name, booking.client().phone(), language);
        return new Sample(company, booking.with(client, booking.comment()));
    }

    /// The same at another time or place, as if it had been booked so.
    ///
    /// @param start with the zone, like `2026-11-25T11:00+05:00[Asia/Yekaterinburg]`
    public Sample at(String start, Duration length) {
        var moment = ZonedDateTime.parse(start);
        var names = booking.visit().claims().stream().map(Claim::name).toArray(String[]::new);
        return with(visit(Interval.from(moment.toInstant(), length), moment.getZone(), names));
    }

    private Sample with(Visit visit) {
        return new Sample(
                company,
                new Booking(
                        booking.id(),
                        booking.linkKey(),
                        booking.status(),
                        visit,
                        booking.client(),
                        booking.comment(),
                        booking.service(),
                        booking.origin(),
                        booking.lastMove(),
                        booking.overbooked(),
                        booking.revision(),
                        booking.version(),
                        booking.history()));
    }

    /// The same, moved by staff to an hour from `start` on.
    public Sample movedTo(Instant start) {
        var to =
                new Visit(
                        Interval.from(start, Duration.ofHours(1)),
                        booking.visit().zone(),
                        booking.visit().cutOff(),
                        List.copyOf(booking.visit().claims()));
        return new Sample(company, booking.moved(to, Actor.STAFF, NOW, false));
    }
}
