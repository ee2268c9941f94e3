package app.zapis.lambda.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Fingerprint;
import app.zapis.lambda.table.Key;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which bookings of a client the reminders of a day have named besides their own. Whose they are, it does not say.
final class SameDay {
    private SameDay() {}

    /// Notes that the reminder of `booking` names `others`, provided that none of theirs has named it. 2 write units.
    static TransactWriteItem noted(Booking booking, Set<BookingId> others, String table) {
        var zone = booking.visit().zone();
        var day = LocalDate.ofInstant(booking.start(), zone);
        var who = Fingerprint.of(day.toString(), booking.client().phone().e164());
        var end = day.plusDays(2).atStartOfDay(zone).toEpochSecond();
        var named = List.copyOf(others).stream().map(BookingId::value).toList();
        var update =
                Update.builder()
                        .tableName(table)
                        .key(Key.reminded(who, day).attributes())
                        .updateExpression("SET expiresAt = :end ADD named :others")
                        .conditionExpression("NOT contains(named, :own)")
                        .expressionAttributeValues(
                                Map.of(
                                        ":end", AttributeValue.fromN(Long.toString(end)),
                                        ":others", AttributeValue.fromSs(named),
                                        ":own", AttributeValue.fromS(booking.id().value())))
                        .build();
        return TransactWriteItem.builder().update(update).build();
    }
}
