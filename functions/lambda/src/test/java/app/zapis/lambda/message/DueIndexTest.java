package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.lambda.testbed.LocalTable;
import app.zapis.lambda.testbed.Traffic;
import app.zapis.memory.MovableClock;
import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.MessageState.Skipped;
import app.zapis.message.Messages;
import app.zapis.message.Messages.Overdue;
import app.zapis.message.SkipReason;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How far the sweep remembers to have come.
class DueIndexTest {
    private static final int BATCH = 25;
    private static final Booking BOOKING = BookingSample.of(Clinic.ANNA).build();

    private final LocalTable table = LocalTable.create();
    private final Traffic traffic = new Traffic(table.client());
    private final MovableClock clock = new MovableClock(Clinic.NOW);
    private final Messages messages =
            new DynamoDbPorts(new Table(traffic, table.name()), clock).messages();

    @BeforeEach
    void lookOnce() {
        messages.overdue(Clinic.NOW);
        traffic.forget();
    }

    private static Instant after(int hours) {
        return Clinic.NOW.plus(Duration.ofHours(hours));
    }

    private Message due(int number, Instant due) {
        var message = waiting(number, due);
        assertTrue(messages.add(message));
        return message;
    }

    private Message waiting(int number, Instant due) {
        var id = new MessageId(BOOKING.id(), MessageKind.REMIND, number);
        return Message.scheduled(id, due, BOOKING.visit().resources(), clock.instant());
    }

    private void dealWith(List<Message> done) {
        done.forEach(message -> assertTrue(messages.change(message, message.with(past()))));
    }

    private Skipped past() {
        return new Skipped(clock.instant(), SkipReason.PAST);
    }

    private List<Message> overdue(Instant moment) {
        clock.set(moment);
        return messages.overdue(moment).stream()
                .map(Overdue.OfMessage.class::cast)
                .map(Overdue.OfMessage::message)
                .toList();
    }

    private List<Message> oneEachHour(int hours) {
        return IntStream.range(0, hours)
                .mapToObj(hour -> due(hour, after(hour).plusSeconds(60)))
                .toList();
    }

    @Test
    void findsAllOfAnOutageOldestFirst() {
        var all = oneEachHour(72);

        assertEquals(all, overdue(after(73)));
    }

    @Test
    void findsWhatIsLeftAgain() {
        var all = oneEachHour(72);
        overdue(after(73));
        dealWith(all.subList(0, 30));

        assertEquals(all.subList(30, 72), overdue(after(74)));
    }

    @Test
    void looksNoMoreAtHoursThatAreDone() {
        dealWith(oneEachHour(72));
        overdue(after(73));
        traffic.forget();

        assertEquals(List.of(), overdue(after(74)));

        var queries = traffic.operations().stream().filter("Query"::equals).count();
        assertTrue(queries <= 3, queries + " queries");
    }

    @Test
    void neverPassesWhatNobodyDealsWith() {
        var stuck = due(0, after(1));
        dealWith(List.of(due(1, after(50))));
        overdue(after(60));

        assertEquals(List.of(stuck), overdue(after(24 * 14)));
    }

    @Test
    void findsWhatIsStoredLongAfterItWasDue() {
        overdue(after(100));
        var late = due(0, after(1));

        assertEquals(List.of(late), overdue(after(101)));
        assertEquals(List.of(late), overdue(after(120)));
    }

    @Test
    void givesOnlySoMuchAtOnceAndTheRestLater() {
        var all = IntStream.range(0, 2100).mapToObj(i -> waiting(i, after(1 + i / 1000))).toList();
        putAll(all);

        var first = overdue(after(10));
        putAll(first.stream().map(message -> message.with(past())).toList());
        var second = overdue(after(10));

        assertTrue(first.size() >= 2000 && first.size() <= all.size(), first.size() + " at once");
        assertEquals(all.size(), first.size() + second.size());
    }

    /// Stores messages as they are, many with each request.
    private void putAll(List<Message> messages) {
        var puts = messages.stream().map(this::put).toList();
        for (int i = 0; i < puts.size(); i += BATCH) {
            var some = puts.subList(i, Math.min(i + BATCH, puts.size()));
            var answer =
                    table.client()
                            .batchWriteItem(
                                    request -> request.requestItems(Map.of(table.name(), some)));
            assertEquals(Map.of(), answer.unprocessedItems());
        }
    }

    private WriteRequest put(Message message) {
        var item = MessageItem.draft(message, clock.instant()).attributes();
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }
}
