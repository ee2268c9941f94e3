package app.zapis.lambda.message;

import app.zapis.booking.Booking;
import app.zapis.booking.Claim;
import app.zapis.client.Phone;
import app.zapis.lambda.booking.BookingItem;
import app.zapis.lambda.client.DynamoDbClients;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Table;
import app.zapis.message.BookingLists;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The lists of bookings in the partitions of resources and clients.
public final class DynamoDbBookingLists implements BookingLists {
    private final Table table;
    private final DynamoDbClients clients;

    /// @param table holds them
    public DynamoDbBookingLists(Table table) {
        this.table = table;
        this.clients = new DynamoDbClients(table);
    }

    @Override
    public void refresh(Booking booking) {
        // As it is first stored, its entries say what it is.
        if (booking.version() > 1) {
            booking.held().forEach(claim -> refreshResource(claim, booking));
        }
        if (!booking.client().phone().equals(Phone.NONE)) {
            refreshClient(booking);
        }
    }

    /// Entries are made and removed with the claims themselves; here they only learn the status.
    private void refreshResource(Claim claim, Booking booking) {
        var key = Key.resourceBooking(claim.resource(), booking.start(), booking.id());
        try {
            table.client()
                    .putItem(
                            PutItemRequest.builder()
                                    .tableName(table.name())
                                    .item(BookingItem.entry(key, booking).attributes())
                                    .conditionExpression("attribute_exists(pk)")
                                    .build());
        } catch (ConditionalCheckFailedException e) {
            // It was moved or cancelled meanwhile, and the next record of the stream tells of that.
            return;
        }
    }

    private void refreshClient(Booking booking) {
        introduce(booking);
        var key = Key.clientBooking(booking.client().phone(), booking.start(), booking.id());
        table.put(BookingItem.entry(key, booking));
        if (booking.revision() > 0) {
            removeOldEntries(booking, key);
        }
    }

    /// A record that comes twice must not make another version of the client. When the last booking ends is noted
    /// with it, before the booking is listed.
    private void introduce(Booking booking) {
        var client = booking.client();
        var values = new HashMap<>(DynamoDbClients.seenKeys(booking.interval().end()));
        values.put(":name", AttributeValue.fromS(client.name()));
        values.put(":language", AttributeValue.fromS(client.language().code()));
        values.put(":one", AttributeValue.fromN("1"));
        var update =
                UpdateItemRequest.builder()
                        .tableName(table.name())
                        .key(Key.client(client.phone()).attributes())
                        .updateExpression(
                                "SET #name = :name, #language = :language, duePk = :clients,"
                                        + " dueAt = :end ADD v :one")
                        .conditionExpression(
                                "NOT (#name = :name AND #language = :language AND dueAt >= :end)")
                        .expressionAttributeNames(Map.of("#name", "name", "#language", "language"))
                        .expressionAttributeValues(values)
                        .build();
        try {
            table.client().updateItem(update);
        } catch (ConditionalCheckFailedException e) {
            // The client is known by that name and language already, and for long enough.
            return;
        }
    }

    /// What was moved to an earlier time may have been the last.
    private void removeOldEntries(Booking booking, Key present) {
        var entries = table.query(Table.partition(present.pk(), Key.BOOKING_PREFIX)).toList();
        var old =
                entries.stream()
                        .filter(entry -> entry.text("id").equals(booking.id().value()))
                        .filter(entry -> !Key.of(entry).equals(present))
                        .toList();
        old.forEach(entry -> delete(Key.of(entry)));
        entries.stream()
                .filter(entry -> !old.contains(entry))
                .map(entry -> entry.instant("end"))
                .max(Comparator.naturalOrder())
                .ifPresent(end -> clients.seen(booking.client().phone(), end));
    }

    @Override
    public void unlist(Booking booking) {
        clients.forget(booking.client().phone(), Set.of(booking.id()));
    }

    private void delete(Key key) {
        table.client()
                .deleteItem(
                        DeleteItemRequest.builder()
                                .tableName(table.name())
                                .key(key.attributes())
                                .build());
    }
}
