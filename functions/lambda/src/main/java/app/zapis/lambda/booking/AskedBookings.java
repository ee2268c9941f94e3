package app.zapis.lambda.booking;

import app.zapis.booking.BookingId;
import app.zapis.booking.Ticket;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The bookings that clients ask for with one phone on one day: one item with a set of tickets, an id and a number in one
/// text. What is refused goes from it at once, and the rest is within the phone's limit.
final class AskedBookings {
    private final Table table;
    private final Key key;
    private final Instant end;

    /// @param key of the item
    /// @param end when it may go
    AskedBookings(Table table, Key key, Instant end) {
        this.table = table;
        this.key = key;
        this.end = end;
    }

    /// Adds a ticket.
    ///
    /// @return all that is asked for then; no two who ask for different bookings at the same time are told the same
    Set<BookingId> add(Ticket ticket) {
        var expires = AttributeValue.fromN(Long.toString(end.getEpochSecond()));
        var update =
                update("SET expiresAt = :end ADD tickets :ticket")
                        .expressionAttributeValues(Map.of(":end", expires, ":ticket", text(ticket)))
                        .returnValues(ReturnValue.UPDATED_NEW)
                        .build();
        return Stored.of(table.client().updateItem(update).attributes()).textSet("tickets").stream()
                .map(text -> new BookingId(text.substring(0, BookingId.LENGTH)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Removes a ticket.
    void takeBack(Ticket ticket) {
        var update =
                update("DELETE tickets :ticket")
                        .expressionAttributeValues(Map.of(":ticket", text(ticket)))
                        .build();
        var _ = table.client().updateItem(update);
    }

    private UpdateItemRequest.Builder update(String expression) {
        return UpdateItemRequest.builder()
                .tableName(table.name())
                .key(key.attributes())
                .updateExpression(expression);
    }

    private static AttributeValue text(Ticket ticket) {
        return AttributeValue.fromSs(List.of(ticket.booking().value() + ticket.number().value()));
    }
}
