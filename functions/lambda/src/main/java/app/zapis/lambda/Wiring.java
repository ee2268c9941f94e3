package app.zapis.lambda;

import app.zapis.booking.Board;
import app.zapis.booking.Bookings;
import app.zapis.booking.CreateBooking;
import app.zapis.catalog.Catalog;
import app.zapis.catalog.ManageMessages;
import app.zapis.client.Clients;
import app.zapis.client.PhoneNumbers;
import app.zapis.lambda.booking.DynamoDbBoard;
import app.zapis.lambda.booking.DynamoDbBookings;
import app.zapis.lambda.booking.DynamoDbReception;
import app.zapis.lambda.client.DynamoDbClients;
import app.zapis.lambda.client.LibPhoneNumbers;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.link.DynamoDbLinks;
import app.zapis.lambda.message.DynamoDbBookingLists;
import app.zapis.lambda.message.DynamoDbBudget;
import app.zapis.lambda.message.DynamoDbMessages;
import app.zapis.lambda.message.DynamoDbOutcomes;
import app.zapis.lambda.message.EventBridgeSchedules;
import app.zapis.lambda.message.EventBridgeSchedules.SendTarget;
import app.zapis.lambda.message.SnsSms;
import app.zapis.lambda.message.settings.TemplateMessageWriter;
import app.zapis.lambda.message.settings.WordFiles;
import app.zapis.lambda.resource.DynamoDbCatalog;
import app.zapis.lambda.resource.DynamoDbSettings;
import app.zapis.lambda.slot.DynamoDbSlotBoard;
import app.zapis.lambda.table.Backoff;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.task.DynamoDbTasks;
import app.zapis.lambda.task.SnsAlerts;
import app.zapis.link.MoveVisit;
import app.zapis.link.OpenLink;
import app.zapis.message.BudgetTasks;
import app.zapis.message.Dispatch;
import app.zapis.message.EraseClient;
import app.zapis.message.EraseOldClients;
import app.zapis.message.Judgement;
import app.zapis.message.MessageTasks;
import app.zapis.message.Messages;
import app.zapis.message.PlanMessages;
import app.zapis.message.ReplanMessages;
import app.zapis.message.SendMessage;
import app.zapis.message.SendMessage.Spending;
import app.zapis.message.SharedReminders;
import app.zapis.message.Sweep;
import app.zapis.message.WatchTasks;
import app.zapis.message.settings.MessageTexts;
import app.zapis.message.settings.PreviewMessage;
import app.zapis.message.settings.Wordbook;
import app.zapis.message.summary.SummariseMessages;
import app.zapis.resource.ListResources;
import app.zapis.slot.FindSlots;
import app.zapis.slot.NearestStarts;
import app.zapis.slot.SlotBoard;
import app.zapis.task.Tasks;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// The composition root: it alone reads the environment and the clock, makes the clients of AWS, and builds the use
/// cases. Each handler asks it for what it needs, and only that is built.
public final class Wiring {
    /// The API's own address in the region of the longest name, for a stack without one of its own.
    private static final String LONGEST_ADDRESS =
            "https://a1b2c3d4e5.execute-api.ap-southeast-1.amazonaws.com";

    private final Languages languages = new Languages();
    private final Map<String, String> environment;
    private final Aws aws;
    private final InstantSource clock;
    private final RandomGenerator chance = new SecureRandom();
    private final Table table;
    private final DynamoDbSettings settings;

    /// @param environment as template.yaml gives it to the function
    /// @param clock the present moment
    public Wiring(Map<String, String> environment, Aws aws, InstantSource clock) {
        this.environment = Map.copyOf(environment);
        this.aws = aws;
        // What is stored is exact to the millisecond, so nothing finer is ever compared with it.
        this.clock = () -> clock.instant().truncatedTo(ChronoUnit.MILLIS);
        this.table = new Table(aws.dynamoDb(), variable("TABLE"));
        this.settings = new DynamoDbSettings(table);
    }

    /// What runs in Lambda.
    public static Wiring live() {
        return Live.WIRING;
    }

    private static final class Live {
        static final Wiring WIRING = ofEnvironment();
    }

    private static Wiring ofEnvironment() {
        return new Wiring(System.getenv(), new LiveAws(), InstantSource.system());
    }

    private String variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .orElseThrow(() -> new IllegalStateException("the environment lacks " + name));
    }

    /// `GET /api/resources`
    public ListResources listResources() {
        return new ListResources(settings);
    }

    /// `GET /api/slots`
    public FindSlots findSlots() {
        return new FindSlots(slotBoard(), clock);
    }

    /// `POST /api/bookings`
    public CreateBooking createBooking() {
        return new CreateBooking(
                settings,
                new DynamoDbReception(table, settings),
                phoneNumbers(),
                bookings(),
                nearestStarts(),
                clock,
                chance);
    }

    /// `/c/{code}`: everything but moving.
    public OpenLink openLink() {
        return new OpenLink(new DynamoDbLinks(table), bookings(), clients(), clock);
    }

    /// `POST /c/{code}/move`
    public MoveVisit moveVisit() {
        return new MoveVisit(openLink(), settings, bookings(), slotBoard(), clock);
    }

    /// The table's stream: bookings.
    public PlanMessages planMessages() {
        var target =
                new SendTarget(
                        variable("SCHEDULE_GROUP"),
                        variable("SENDER_ARN"),
                        variable("SCHEDULER_ROLE_ARN"),
                        variable("DEAD_LETTERS_ARN"));
        var schedules = new EventBridgeSchedules(aws.scheduler(), target);
        return new PlanMessages(
                messages(),
                rulesWiring().rules(),
                schedules,
                new DynamoDbBookingLists(table),
                messageTasks(),
                clock);
    }

    /// The table's stream: settings of messages.
    public ReplanMessages replanMessages() {
        return new ReplanMessages(rulesWiring().replans(), settings, planMessages(), clock);
    }

    /// The table's stream: tasks.
    public WatchTasks watchTasks() {
        var alerts = new SnsAlerts(aws::sns, variable("ALERT_TOPIC_ARN"), languages);
        return taskWiring().watchTasks(messages(), alerts);
    }

    RulesWiring rulesWiring() {
        return new RulesWiring(table, catalog(), clock);
    }

    /// A message whose time has come.
    public SendMessage sendMessage() {
        var writer = messageWriter(variable("PUBLIC_URL"));
        var reminders = new SharedReminders(board(), bookings(), writer);
        var judgement = new Judgement(writer, reminders, phoneNumbers());
        var spending = new Spending(new DynamoDbBudget(table), new BudgetTasks(tasks()));
        var dispatch = new Dispatch(new SnsSms(aws.sns()), messageTasks(), clients(), clock);
        return new SendMessage(messages(), judgement, spending, dispatch, messageTasks(), clock);
    }

    /// Judges a company's own texts before they are saved.
    public MessageTexts messageTexts() {
        return new MessageTexts(messageWriter(LONGEST_ADDRESS), wordbook(), clock);
    }

    /// What is built in to be said in messages.
    public Wordbook wordbook() {
        return new WordFiles(languages);
    }

    /// `POST /api/staff/messages/preview`. A stack without an address of its own has the API's.
    public PreviewMessage previewMessage() {
        var own = variable("PUBLIC_URL");
        var writer = messageWriter(own.isEmpty() ? LONGEST_ADDRESS : own);
        return new PreviewMessage(settings, board(), messageTexts(), writer, wordbook(), clock);
    }

    /// `GET /api/staff/messages/summary`
    public SummariseMessages summariseMessages() {
        return new SummariseMessages(settings, new DynamoDbOutcomes(table, clock), clock);
    }

    private TemplateMessageWriter messageWriter(String publicUrl) {
        return new TemplateMessageWriter(languages, publicUrl, clock);
    }

    /// What slipped through.
    public Sweep sweep() {
        return new Sweep(messages(), planMessages(), replanMessages(), messageTasks(), clock);
    }

    /// What a manager sets up.
    public Catalog catalog() {
        return new DynamoDbCatalog(table, clock);
    }

    /// What is about the company itself.
    public CompanyWiring company() {
        return new CompanyWiring(table, catalog());
    }

    /// `/api/staff/messages`, and the same of types and resources
    public ManageMessages manageMessages() {
        return rulesWiring().manageMessages(messageTexts(), wordbook());
    }

    /// What staff do with resources and bookings.
    public StaffWiring staff() {
        return new StaffWiring(this, settings, chance);
    }

    /// What is known of clients.
    public Clients clients() {
        return new DynamoDbClients(table);
    }

    /// `DELETE /api/staff/clients/{phone}`
    public EraseClient eraseClient() {
        return new EraseClient(new DynamoDbClients(table), board(), bookings(), messages(), clock);
    }

    /// What is kept for too long.
    public EraseOldClients eraseOldClients() {
        return new EraseOldClients(settings, clients(), board(), eraseClient(), clock);
    }

    /// Lists of bookings.
    public Board board() {
        return new DynamoDbBoard(table);
    }

    /// A manager's tasks.
    public Tasks tasks() {
        return new DynamoDbTasks(table, clock);
    }

    private MessageTasks messageTasks() {
        return taskWiring().messageTasks(board());
    }

    private TaskWiring taskWiring() {
        return new TaskWiring(tasks(), bookings(), settings, clock);
    }

    /// The present moment, to the millisecond.
    public InstantSource clock() {
        return clock;
    }

    SlotBoard slotBoard() {
        return new DynamoDbSlotBoard(table, settings);
    }

    NearestStarts nearestStarts() {
        return new NearestStarts(slotBoard(), clock);
    }

    Bookings bookings() {
        var backoff = new Backoff(chance, duration -> LockSupport.parkNanos(duration.toNanos()));
        return new DynamoDbBookings(table, backoff, clock);
    }

    /// Messages and their outcomes.
    public Messages messages() {
        return new DynamoDbMessages(table, rulesWiring().rules(), clock);
    }

    /// The world's phone numbers.
    public PhoneNumbers phoneNumbers() {
        return new LibPhoneNumbers();
    }
}
