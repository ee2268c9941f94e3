package app.zapis.local.storm;

import app.zapis.booking.BookForClient;
import app.zapis.booking.BookingRequest;
import app.zapis.booking.BookingRequest.Person;
import app.zapis.booking.StaffOutcome;
import app.zapis.booking.StaffOutcome.Done;
import app.zapis.booking.StaffRequest;
import app.zapis.company.Limits;
import app.zapis.company.Versioned;
import app.zapis.lambda.Aws;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.resource.DynamoDbCatalog;
import app.zapis.lambda.table.Table;
import app.zapis.local.Console;
import app.zapis.local.LocalZapis;
import app.zapis.local.Settings;
import app.zapis.local.Settings.Seeding;
import app.zapis.local.StartRefused;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.When;
import app.zapis.resource.BookingRules;
import app.zapis.resource.Resource;
import app.zapis.resource.Resource.Label;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Timetable;
import app.zapis.resource.Visibility;
import app.zapis.resource.Wording;
import app.zapis.schedule.Buffer;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A hall with room for thousands, to whose visitors of a day nothing is sent but a reminder, at nine in the morning.
final class Hall implements AutoCloseable {
    private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2026-11-25T08:00:00+03:00");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final Duration STORM = Duration.ofMinutes(1);
    private static final Duration WITHIN = Duration.ofMinutes(5);
    private static final int SWEEP_MINUTES = 5;
    private static final int ENOUGH = 100_000;

    private static final Resource HALL =
            new Resource(
                    new ResourceId("hall"),
                    new Label("Зал", "rooms", Wording.THING),
                    Visibility.COLUMN,
                    Resource.LARGEST_CAPACITY,
                    false,
                    ZoneId.of("Europe/Moscow"),
                    BookingRules.every(60, Buffer.NONE),
                    Timetable.AS_COMPANY);

    private static final MessageSettings REMINDERS =
            new MessageSettings(
                    Arrays.stream(MessageKind.values())
                            .collect(
                                    Collectors.toMap(
                                            kind -> kind, kind -> kind == MessageKind.REMIND)),
                    Map.of(MessageKind.REMIND, new When.OnTheDayAt(NINE)));

    private final Map<String, String> phones = new ConcurrentHashMap<>();
    private final LocalZapis zapis;
    private final BookForClient bookForClient;
    private final Duration untilNine;

    /// @param odds the seed also says at which of five minutes the sweep comes
    Hall(Odds odds, Defect defect) throws StartRefused {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var start = EIGHT.plusMinutes(Math.floorMod(odds.seed(), SWEEP_MINUTES));
        untilNine = Duration.between(start.toLocalTime(), NINE);
        zapis =
                LocalZapis.start(
                        Settings.forTest(start.toString()).seeded(Seeding.DEMO),
                        new Console(silent, silent),
                        new Repeating(odds, defect).parts());
        var table = new Table(zapis.table().client(), zapis.table().name());
        furnish(new DynamoDbCatalog(table, zapis.clock()));
        var aws = new OnlyTheTable(table.client());
        bookForClient =
                new Wiring(Map.of("TABLE", table.name()), aws, zapis.clock())
                        .staff()
                        .bookForClient();
    }

    private static void furnish(DynamoDbCatalog catalog) {
        var company = catalog.company();
        var generous = company.value().with(new Limits(0, 0, ENOUGH, ENOUGH));
        var _ = catalog.saveCompany(new Versioned<>(generous, company.version()));
        var _ = catalog.addResource(HALL, REMINDERS);
    }

    LocalZapis zapis() {
        return zapis;
    }

    /// The phone of each booking's client, by the booking's id.
    Map<String, String> phones() {
        return Map.copyOf(phones);
    }

    /// So many clients book, each for himself.
    void fill(int clients) throws InterruptedException {
        IntStream.range(0, clients).parallel().forEach(this::book);
        zapis.awaitQuiet();
    }

    private void book(int number) {
        var phone = "+7916%07d".formatted(number);
        var wish =
                new BookingRequest(
                        phone,
                        List.of(HALL.id()),
                        EIGHT.plusHours(3 + number % 6).toInstant(),
                        BookingRequest.USUAL,
                        new Person("Client " + number, phone, ""),
                        "",
                        "");
        switch (bookForClient.book(new StaffRequest(wish, false, "Maria"))) {
            case Done(var booking, _) -> phones.put(booking.id().value(), phone);
            case StaffOutcome refused -> throw new IllegalStateException(refused.toString());
        }
    }

    /// It becomes nine, and five minutes later.
    void weather(Carrier carrier) throws InterruptedException {
        zapis.sns().follow(carrier);
        zapis.advance(untilNine.minus(STORM));
        zapis.leap(STORM);
        zapis.advance(WITHIN);
    }

    @Override
    public void close() {
        zapis.close();
    }

    /// Booking needs nothing else.
    private record OnlyTheTable(DynamoDbClient dynamoDb) implements Aws {
        @Override
        public SnsClient sns() {
            throw new UnsupportedOperationException();
        }

        @Override
        public SchedulerClient scheduler() {
            throw new UnsupportedOperationException();
        }
    }
}
