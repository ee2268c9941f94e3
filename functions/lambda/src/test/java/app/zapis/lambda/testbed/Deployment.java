package app.zapis.lambda.testbed;

import app.zapis.booking.Booking;
import app.zapis.lambda.Aws;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.api.DescribeApiHandler;
import app.zapis.lambda.booking.CreateBookingHandler;
import app.zapis.lambda.booking.ManageBookingsHandler;
import app.zapis.lambda.catalog.AddHolidaysHandler;
import app.zapis.lambda.catalog.ManageCompanyHandler;
import app.zapis.lambda.catalog.ManageMessagesHandler;
import app.zapis.lambda.catalog.ManageResourcesHandler;
import app.zapis.lambda.catalog.ManageTypesHandler;
import app.zapis.lambda.catalog.ShowLogoHandler;
import app.zapis.lambda.client.ManageClientsHandler;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.link.OpenLinkHandler;
import app.zapis.lambda.message.EraseOldClientsHandler;
import app.zapis.lambda.message.PlanMessagesHandler;
import app.zapis.lambda.message.SendMessageHandler;
import app.zapis.lambda.message.SweepHandler;
import app.zapis.lambda.message.settings.PreviewMessageHandler;
import app.zapis.lambda.message.summary.SummariseMessagesHandler;
import app.zapis.lambda.resource.ListResourcesHandler;
import app.zapis.lambda.slot.FindSlotsHandler;
import app.zapis.lambda.task.ManageTasksHandler;
import app.zapis.link.LinkCode;
import app.zapis.memory.MovableClock;
import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The functions, deployed for the clinic on a table of their own, at [Clinic#NOW].
public final class Deployment {
    private static final Map<String, String> ENVIRONMENT =
            Map.of(
                    "SCHEDULE_GROUP", "zapis",
                    "SENDER_ARN", "arn:aws:lambda:eu-central-1:123456789012:function:sender",
                    "SCHEDULER_ROLE_ARN", "arn:aws:iam::123456789012:role/scheduler",
                    "DEAD_LETTERS_ARN", "arn:aws:sqs:eu-central-1:123456789012:dead-letters",
                    "ALERT_TOPIC_ARN", "arn:aws:sns:eu-central-1:123456789012:alerts",
                    "PUBLIC_URL", "https://zapis.example");

    private final LocalTable table = LocalTable.create();
    private final Traffic traffic = new Traffic(table.client());
    private final MovableClock clock = new MovableClock(Clinic.NOW);
    private final Carrier carrier = new Carrier();
    private final AlarmClocks alarmClocks = new AlarmClocks();
    private final List<Resource> resources;
    private final Wiring wiring;

    private Deployment(List<Resource> resources) {
        this.resources = resources;
        var environment = new HashMap<>(ENVIRONMENT);
        environment.put("TABLE", table.name());
        this.wiring = new Wiring(environment, Aws.of(traffic, carrier, alarmClocks), clock);
        var ports = new DynamoDbPorts(table.table(), clock);
        ports.save(Clinic.COMPANY);
        resources.forEach(ports::save);
    }

    /// With the clinic's resources.
    public static Deployment ofClinic() {
        return with(Clinic.ANNA, Clinic.BORIS, Clinic.ROOM, Clinic.YOGA);
    }

    /// With these resources of the clinic.
    public static Deployment with(Resource... resources) {
        return new Deployment(List.of(resources));
    }

    /// Where all is stored.
    public LocalTable table() {
        return table;
    }

    /// The way to it.
    public Traffic traffic() {
        return traffic;
    }

    /// The functions' clock.
    public MovableClock clock() {
        return clock;
    }

    /// What goes out.
    public Carrier carrier() {
        return carrier;
    }

    /// What is to fire.
    public AlarmClocks alarmClocks() {
        return alarmClocks;
    }

    /// The ports onto the table, without detours.
    public DynamoDbPorts ports() {
        return new DynamoDbPorts(table.table(), clock);
    }

    /// All stored bookings.
    public List<Booking> bookings() {
        return TableAudit.bookings(table);
    }

    /// The address of the page of the only booking.
    public String link() {
        return link(bookings().getFirst());
    }

    /// The address of a booking's page.
    public static String link(Booking booking) {
        return "/c/" + new LinkCode(booking.id(), booking.linkKey()).text();
    }

    /// What is wrong with the table.
    public List<String> complaints() {
        return TableAudit.complaints(table, resources);
    }

    /// Has a request answered by the function of its route.
    public Answer answer(HttpCall call) {
        return answer(call.event());
    }

    /// The same with the event that the gateway makes of a request.
    ///
    /// @param event as JSON
    public Answer answer(String event) {
        return answer(Json.stored(event));
    }

    private Answer answer(Map<String, Object> event) {
        var handler = handler(String.valueOf(event.get("routeKey")));
        return Answer.of(new Invocation().of(handler, Json.text(event)));
    }

    private RequestStreamHandler handler(String route) {
        return switch (route) {
            case "GET /api/openapi.json" -> new DescribeApiHandler(wiring);
            case "GET /api/resources" -> new ListResourcesHandler(wiring);
            case "GET /api/slots" -> new FindSlotsHandler(wiring);
            case "POST /api/bookings" -> new CreateBookingHandler(wiring);
            case "POST /api/staff/messages/preview" -> new PreviewMessageHandler(wiring);
            case "GET /api/staff/messages/summary" -> new SummariseMessagesHandler(wiring);
            case "GET /c/{code}",
                    "GET /c/{code}/calendar.ics",
                    "POST /c/{code}/confirm",
                    "POST /c/{code}/cancel",
                    "POST /c/{code}/move",
                    "POST /c/{code}/opt-out" ->
                    new OpenLinkHandler(wiring);
            case "GET /logo" -> new ShowLogoHandler(wiring);
            case "POST /api/staff/company/holidays" -> new AddHolidaysHandler(wiring);
            default -> staffHandler(route);
        };
    }

    private RequestStreamHandler staffHandler(String route) {
        if (route.contains("/messages") && !route.contains("/bookings/")) {
            return new ManageMessagesHandler(wiring);
        }
        return switch (route.replaceFirst("^[A-Z]+ /api/staff/([a-z-]+).*", "$1")) {
            case "company" -> new ManageCompanyHandler(wiring);
            case "resource-types" -> new ManageTypesHandler(wiring);
            case "resources" -> new ManageResourcesHandler(wiring);
            case "bookings" -> new ManageBookingsHandler(wiring);
            case "tasks" -> new ManageTasksHandler(wiring);
            case "clients" -> new ManageClientsHandler(wiring);
            default -> throw new IllegalArgumentException("the gateway answers 404 to " + route);
        };
    }

    /// Hands the table's stream to the planner.
    ///
    /// @return its output
    public String plan(String event) {
        return new Invocation().of(new PlanMessagesHandler(wiring), event);
    }

    /// Plans what waits to be planned.
    public void plan() {
        plan(StreamEvent.ofBookings(table).json());
    }

    /// Looks at the tasks that wait for it.
    public void lookAtTasks() {
        plan(StreamEvent.ofTasks(table.items()).json());
    }

    /// Hands a schedule's input, or the table's stream, to the sender.
    ///
    /// @return its output
    public String send(String event) {
        return new Invocation().of(new SendMessageHandler(wiring), event);
    }

    /// Lets the sweep look.
    public void sweep() {
        sweep("{}");
    }

    /// Lets old clients be erased.
    public void eraseOldClients() {
        eraseOldClients("{}");
    }

    /// The same with the event of its rate.
    public void eraseOldClients(String event) {
        new Invocation().of(new EraseOldClientsHandler(wiring), event);
    }

    /// Hands the event of its rate to the sweep.
    public void sweep(String event) {
        new Invocation().of(new SweepHandler(wiring), event);
    }
}
