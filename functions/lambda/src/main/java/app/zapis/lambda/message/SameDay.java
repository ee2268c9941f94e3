package app.zapis.lambda.message;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.booking.Fingerprint;
import app.zapis.lambda.table.Key;
import app.zapis.message.Attempt;
import app.zapis.message.Mentions;
import app.zapis.message.MessageId;
import app.zapis.message.settings.MessageKind;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which reminders of a client and day the try of another makes needless: one attribute for each, that says which try.
/// Whose they are, it does not say.
final class SameDay {
    private SameDay() {}

    /// Notes what a try makes needless, provided that none but failed ones makes it needless itself. 2 write units.
    static TransactWriteItem noted(
            Attempt attempt, Booking booking, Mentions mentions, String table) {
        var zone = booking.visit().zone();
        var day = LocalDate.ofInstant(booking.start(), zone);
        var who = Fingerprint.of(day.toString(), booking.client().phone().e164());
        var end = day.plusDays(2).atStartOfDay(zone).toEpochSecond();
        var names = new HashMap<>(Map.of("#own", name(attempt.message())));
        var values = new HashMap<String, AttributeValue>();
        values.put(":end", AttributeValue.fromN(Long.toString(end)));
        values.put(":try", AttributeValue.fromS(text(attempt)));
        mentions.others().forEach(other -> names.put("#other" + names.size(), name(other)));
        mentions.failed()
                .forEach(one ->
                        values.put(":failed" + values.size(), AttributeValue.fromS(text(one))));
        var update =
                Update.builder()
                        .tableName(table)
                        .key(Key.reminded(who, day).attributes())
                        .updateExpression(
                                names.keySet().stream()
                                        .filter(name -> !name.equals("#own"))
                                        .map(name -> ", " + name + " = :try")
                                        .collect(
                                                Collectors.joining(
                                                        "",
                                                        "SET expiresAt = :end",
                                                        " REMOVE #own")))
                        .conditionExpression(
                                IntStream.range(2, values.size())
                                        .mapToObj(index -> " OR #own = :failed" + index)
                                        .collect(
                                                Collectors.joining(
                                                        "", "attribute_not_exists(#own)", "")))
                        .expressionAttributeNames(names)
                        .expressionAttributeValues(values)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        return TransactWriteItem.builder().update(update).build();
    }

    /// The try that makes a reminder needless.
    ///
    /// @param note as it was when it was refused
    static Attempt by(MessageId reminder, Map<String, AttributeValue> note) {
        var parts = note.getOrDefault(name(reminder), AttributeValue.fromS("")).s().split(" ", 3);
        var message =
                new MessageId(
                        new BookingId(parts[0]), MessageKind.REMIND, Integer.parseInt(parts[1]));
        return new Attempt(message, Instant.parse(parts[2]));
    }

    private static String name(MessageId reminder) {
        return reminder.booking() + " " + reminder.revision();
    }

    private static String text(Attempt attempt) {
        return name(attempt.message()) + " " + attempt.since();
    }
}
