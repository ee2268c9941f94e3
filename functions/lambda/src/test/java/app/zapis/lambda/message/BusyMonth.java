package app.zapis.lambda.message;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Bookings.ClaimResult;
import app.zapis.booking.Capacities;
import app.zapis.booking.Status;
import app.zapis.booking.Visit;
import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.company.Limits;
import app.zapis.company.SmsRules;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.message.settings.TemplateMessageWriter;
import app.zapis.message.Sms;
import app.zapis.message.Workings;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.MessageWriter;
import app.zapis.message.settings.SmsText;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A clinic of twenty resources in four zones over a month, the people who book, and all that is sent to them.
class BusyMonth extends Workings {
    static final String URL = "https://zapis.example";

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "America/New_York", "Asia/Yekaterinburg", "Europe/Moscow");
    private static final List<Resource> RESOURCES =
            IntStream.range(0, 20).mapToObj(BusyMonth::resource).toList();
    private static final Languages LANGUAGES = new Languages();
    private static final int DAYS = 31;

    private final List<Act> acts = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final PriorityQueue<Plan> plans =
            new PriorityQueue<>(Comparator.comparing(Plan::at).thenComparingInt(Plan::number));
    private final Instant begin;
    private final Random chance;
    private int count;

    /// Something that was done to a booking.
    ///
    /// @param after the booking as it was made
    record Act(Instant at, Actor by, Booking after) {}

    /// An SMS as the carrier got it.
    record Text(Instant at, Phone phone, String text) {}

    private record Plan(Instant at, int number, Runnable deed) {}

    /// @param first its first day
    BusyMonth(LocalDate first, long seed) {
        this(first, seed, clock -> new TemplateMessageWriter(LANGUAGES, URL, clock));
    }

    BusyMonth(LocalDate first, long seed, Function<InstantSource, MessageWriter> writer) {
        super(RESOURCES.getFirst(), writer);
        begin = first.atStartOfDay().toInstant(ZoneOffset.UTC);
        chance = new Random(seed);
        clock.set(begin);
        ports.save(company());
        RESOURCES.forEach(ports::save);
        saveTexts();
    }

    static MessageWriter realWriter(InstantSource clock) {
        return new TemplateMessageWriter(LANGUAGES, URL, clock);
    }

    Company company() {
        return Clinic.COMPANY.with(new Limits(1_000, 1_000, 1_000_000, 1_000_000));
    }

    private static Resource resource(int number) {
        var zone = ZONES.get(number % ZONES.size());
        var sample =
                number % 3 == 0
                        ? ResourceSample.thing("thing-" + number)
                        : ResourceSample.specialist("person-" + number);
        return sample.zone(zone).minutes(30 + number % 2 * 30).capacity(2).build();
    }

    /// Texts that say of which booking and kind they are, and when it is; all kinds are on.
    private void saveTexts() {
        var own =
                Arrays.stream(MessageKind.values())
                        .filter(MessageKind::toClient)
                        .collect(Collectors.toMap(kind -> kind, BusyMonth::text));
        var settings = new MessageSettings(Map.of(MessageKind.FEEDBACK, true), Map.of());
        var worded = settings.withTexts(own);
        var levels = ports.messageLevels();
        if (!levels.save(levels.company().with(new ByWording(worded, worded)))) {
            throw new AssertionError("not saved");
        }
    }

    private static Map<Language, String> text(MessageKind kind) {
        var text = kind.word() + "|{{date}}|{{time}}|{{link}}|" + kind.word();
        return Map.of(Language.RU, text, Language.EN, text);
    }

    /// Lets people do all that they do about so many bookings, and lets all of it end.
    BusyMonth with(int bookings) {
        for (int i = 0; i < bookings; i++) {
            plan(begin.plusSeconds(chance.nextInt(DAYS * 86_400)), this::book);
        }
        while (!plans.isEmpty()) {
            var next = plans.remove();
            runUntil(next.at());
            next.deed().run();
            settle();
        }
        runUntil(begin.plus(Duration.ofDays(DAYS + 20)));
        return this;
    }

    /// No two things are done at the same moment.
    private void plan(Instant at, Runnable deed) {
        count++;
        plans.add(new Plan(at.plusMillis(count % 997), count, deed));
    }

    private void book() {
        var resource = RESOURCES.get(chance.nextInt(RESOURCES.size()));
        var by = chance.nextInt(5) == 0 ? Actor.STAFF : Actor.CLIENT;
        var sample =
                BookingSample.of(resource)
                        .at(start(resource, clock.instant()))
                        .madeAt(clock.instant())
                        .client(client());
        var booking = (by == Actor.STAFF ? sample.byStaff() : sample).build();
        var claimed = ports.bookings().claim(booking, Capacities.of(List.of(resource)));
        if (claimed instanceof ClaimResult.Claimed) {
            acts.add(new Act(clock.instant(), by, booking));
            goOn(booking);
        } else {
            book();
        }
    }

    private Client client() {
        int number = chance.nextInt(1_500);
        var language = number % 2 == 0 ? Language.RU : Language.EN;
        return new Client("Client " + number, new Phone("+79%09d".formatted(number)), language);
    }

    /// Some time from an hour to ten days ahead, on the clock of the resource, early and late ones among them.
    private Instant start(Resource resource, Instant now) {
        var day = now.plus(Duration.ofHours(1)).atZone(resource.zone()).toLocalDate();
        var start =
                day.plusDays(chance.nextInt(10))
                        .atTime(7 + chance.nextInt(15), chance.nextInt(2) * 30)
                        .atZone(resource.zone())
                        .toInstant();
        return start.isAfter(now.plus(Duration.ofHours(1))) ? start : start(resource, now);
    }

    private void goOn(Booking booking) {
        var lead = Duration.between(clock.instant(), booking.start());
        switch (chance.nextInt(12)) {
            case 0, 1 -> later(booking, lead, Actor.CLIENT, this::moved);
            case 2, 3 -> later(booking, lead, Actor.STAFF, this::movedByStaff);
            case 4 -> later(booking, lead, Actor.CLIENT, before -> cancelled(before, Actor.CLIENT));
            case 5 -> later(booking, lead, Actor.STAFF, before -> cancelled(before, Actor.STAFF));
            case 6, 7, 8 -> later(booking, lead, Actor.CLIENT, before -> before.confirmed(now()));
            case 9 -> plan(within(lead), () -> optOut(booking.client().phone()));
            default -> {}
        }
        plan(booking.start().plusSeconds(chance.nextInt(1_500) - 600), () -> appear(booking));
    }

    private Instant now() {
        return clock.instant();
    }

    private Instant within(Duration lead) {
        return clock.instant().plusSeconds(1 + chance.nextLong(lead.toSeconds()));
    }

    private void later(Booking booking, Duration lead, Actor by, UnaryOperator<Booking> change) {
        plan(within(lead), () -> change(booking, by, change));
    }

    private Booking moved(Booking before) {
        return moved(before, Actor.CLIENT);
    }

    private Booking movedByStaff(Booking before) {
        return moved(before, Actor.STAFF);
    }

    /// Sometimes by five minutes only.
    private Booking moved(Booking before, Actor by) {
        var resource =
                ports.settings().all().stream()
                        .filter(one -> one.id().equals(before.visit().resources().getFirst()))
                        .findFirst()
                        .orElseThrow();
        var start =
                chance.nextInt(4) == 0
                        ? before.start().plus(Duration.ofMinutes(5))
                        : start(resource, now());
        var interval = Interval.from(start, before.interval().length());
        return before.moved(Visit.to(List.of(resource), interval), by, now(), true);
    }

    private Booking cancelled(Booking before, Actor by) {
        return before.with(new Status.Cancelled(by, "", now()));
    }

    private void optOut(Phone phone) {
        ports.clients().setOptOut(phone, true);
        texts.add(new Text(now(), phone, MonthCheck.OPT_OUT));
    }

    /// The client comes, or not; most of them, nobody writes down.
    private void appear(Booking booking) {
        var stored = ports.bookings().find(booking.id()).orElseThrow();
        if (!stored.start().equals(booking.start())) {
            return;
        }
        switch (chance.nextInt(4)) {
            case 0 -> change(booking, Actor.STAFF, before -> before.with(new Status.Arrived()));
            case 1 -> change(booking, Actor.STAFF, before -> before.with(new Status.Missed()));
            default -> {}
        }
    }

    private void change(Booking booking, Actor by, UnaryOperator<Booking> change) {
        var before = ports.bookings().find(booking.id()).orElseThrow();
        if (before.status().pending()) {
            var after = change.apply(before);
            ports.table().put(after);
            acts.add(new Act(now(), by, after));
        }
    }

    @Override
    protected Sms.Handover send(Phone phone, SmsText text, SmsRules rules) {
        texts.add(new Text(now(), phone, text.value()));
        return sms.send(phone, text, rules);
    }

    /// What was done, in order of time.
    List<Act> acts() {
        return Collections.unmodifiableList(acts);
    }

    /// What was sent, in order of time.
    List<Text> texts() {
        return Collections.unmodifiableList(texts);
    }

    /// The schedules that are left.
    int schedulesLeft() {
        return schedules.pending().size();
    }
}
