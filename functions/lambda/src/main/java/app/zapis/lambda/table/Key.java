package app.zapis.lambda.table;

import app.zapis.booking.BookingId;
import app.zapis.client.Phone;
import app.zapis.limit.Counted;
import app.zapis.message.MessageId;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceId;
import app.zapis.schedule.HalfDay;
import app.zapis.task.Task;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/// A key of the table. All of them are made here and nowhere else.
public record Key(String pk, String sk) {
    /// The partition of all settings.
    public static final String CONFIG = "CONFIG";

    /// What the sort keys of resources' settings begin with.
    public static final String RESOURCE_PREFIX = "RESOURCE#";

    /// What the sort keys of a partition's list of bookings begin with.
    public static final String BOOKING_PREFIX = "BOOKING#";

    /// The company's settings.
    public static Key company() {
        return new Key(CONFIG, "COMPANY");
    }

    /// The company's logo: in a partition of its own, for it weighs more than all settings, which are often read.
    public static Key logo() {
        return new Key("LOGO", "LOGO");
    }

    /// What the sort keys of types begin with.
    public static final String TYPE_PREFIX = "TYPE#";

    /// A type of resources.
    public static Key type(String id) {
        return new Key(CONFIG, TYPE_PREFIX + id);
    }

    /// What is set about messages for the company. All that is set about them is stored behind the resources, so that
    /// whoever reads company and resources at one go does not read it.
    public static Key messages() {
        return new Key(CONFIG, "SMS");
    }

    /// What is set about messages of resources that are still to be made.
    public static Key messagesForNew() {
        return new Key(CONFIG, "SMS#NEW");
    }

    /// What the sort keys of types' settings of messages begin with.
    public static final String TYPE_MESSAGES_PREFIX = "SMS#" + TYPE_PREFIX;

    /// What is set about messages for a type or a resource.
    public static Key messages(Scope.Own own) {
        return new Key(CONFIG, "SMS#" + owner(own).sk());
    }

    /// That type or resource itself.
    public static Key owner(Scope.Own own) {
        return switch (own) {
            case Scope.OfType(var id) -> type(id);
            case Scope.OfResource(var id) -> resource(id);
        };
    }

    /// What partitions of replans begin with.
    public static final String REPLAN_PREFIX = "REPLAN#";

    /// The sort key of replans.
    public static final String REPLAN = "REPLAN";

    /// Planning messages anew.
    public static Key replan(Scope scope) {
        var what =
                switch (scope) {
                    case Scope.Company() -> company().sk();
                    case Scope.Own own -> owner(own).sk();
                };
        return new Key(REPLAN_PREFIX + what, REPLAN);
    }

    /// What a replan is about.
    ///
    /// @param pk of its key
    public static Scope scope(String pk) {
        var what = pk.substring(REPLAN_PREFIX.length());
        if (what.startsWith(TYPE_PREFIX)) {
            return new Scope.OfType(what.substring(TYPE_PREFIX.length()));
        }
        return what.startsWith(RESOURCE_PREFIX)
                ? new Scope.OfResource(new ResourceId(what.substring(RESOURCE_PREFIX.length())))
                : new Scope.Company();
    }

    /// A resource's settings.
    public static Key resource(ResourceId id) {
        return new Key(CONFIG, RESOURCE_PREFIX + id.value());
    }

    /// What is claimed of a resource in one half-day.
    public static Key agenda(ResourceId id, HalfDay halfDay) {
        return new Key(resourcePartition(id), "AGENDA#" + halfDay.date() + "#" + halfDay.half());
    }

    /// A booking in a resource's list.
    public static Key resourceBooking(ResourceId id, Instant start, BookingId booking) {
        return new Key(resourcePartition(id), BOOKING_PREFIX + Stored.text(start) + "#" + booking);
    }

    /// A booking.
    public static Key booking(BookingId id) {
        return new Key(bookingPartition(id), "BOOKING");
    }

    /// The partition of a booking and its messages.
    public static String bookingPartition(BookingId id) {
        return BOOKING_PREFIX + id;
    }

    /// What the sort keys of messages begin with.
    public static final String MESSAGE_PREFIX = "MESSAGE#";

    /// A message of a booking.
    public static Key message(MessageId id) {
        return new Key(
                bookingPartition(id.booking()), MESSAGE_PREFIX + id.word() + "#" + id.revision());
    }

    /// A client.
    public static Key client(Phone phone) {
        return new Key("CLIENT#" + phone.e164(), "CLIENT");
    }

    /// Whose a key of a client's partition is.
    public Phone phone() {
        return new Phone(pk.substring("CLIENT#".length()));
    }

    /// A booking in a client's list.
    public static Key clientBooking(Phone phone, Instant start, BookingId booking) {
        return new Key(client(phone).pk(), BOOKING_PREFIX + Stored.text(start) + "#" + booking);
    }

    /// The partition of all tasks.
    public static final String TASKS = "TASKS";

    /// What the sort keys of open tasks begin with.
    public static final String OPEN_PREFIX = "OPEN#";

    /// What the sort keys of done tasks begin with.
    public static final String DONE_PREFIX = "DONE#";

    /// A task that is open.
    public static Key openTask(Task task) {
        return new Key(TASKS, OPEN_PREFIX + Stored.text(task.due()) + "#" + task.id().text());
    }

    /// A task that is done.
    public static Key doneTask(Task task) {
        return new Key(TASKS, DONE_PREFIX + Stored.text(task.due()) + "#" + task.id().text());
    }

    /// How far the sweep has come.
    public static Key sweep() {
        return new Key("SWEEP", "SWEEP");
    }

    /// How often somebody has asked on one day.
    ///
    /// @param who tells him from others on that day
    public static Key limit(Counted what, String who, LocalDate day) {
        return new Key("LIMIT#" + what.word() + "#" + who, day.toString());
    }

    /// How many SMS went out in one month, and on each of its days.
    public static Key budget(YearMonth month) {
        return new Key("LIMIT#sms", month.toString());
    }

    /// What the reminders of one day have told a client.
    ///
    /// @param who tells him from others on that day
    public static Key reminded(String who, LocalDate day) {
        return new Key("LIMIT#remind#" + who, day.toString());
    }

    /// The partition of a resource: its agendas and its list of bookings.
    public static String resourcePartition(ResourceId id) {
        return RESOURCE_PREFIX + id.value();
    }

    /// The key of an item.
    public static Key of(Stored item) {
        return new Key(item.text("pk"), item.text("sk"));
    }

    /// As the table wants it.
    public Map<String, AttributeValue> attributes() {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }
}
