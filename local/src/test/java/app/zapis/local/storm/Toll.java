package app.zapis.local.storm;

import app.zapis.lambda.table.Stored;
import app.zapis.local.sms.Sms;

import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a storm has left behind.
final class Toll {
    private final Hall hall;
    private final Carrier carrier;
    private final List<Stored> items;

    Toll(Hall hall, Carrier carrier) {
        this.hall = hall;
        this.carrier = carrier;
        var table = hall.zapis().table();
        var scan = ScanRequest.builder().tableName(table.name()).consistentRead(true).build();
        this.items = table.client().scanPaginator(scan).items().stream().map(Stored::of).toList();
    }

    /// Whatever is not as it should be.
    List<String> complaints() {
        var complaints = new ArrayList<>(hall.zapis().deadLetters().all());
        everyone().forEach(complaints::add);
        if (!hall.zapis().schedules().all().isEmpty()) {
            complaints.add("schedules that never fired");
        }
        if (counted() != hall.phones().size()) {
            complaints.add(counted() + " SMS are counted");
        }
        return complaints;
    }

    private Stream<String> everyone() {
        var outcomes = outcomes();
        var texts = received();
        var explained = explained();
        return hall.phones().entrySet().stream()
                .flatMap(client -> {
                    var booking = client.getKey();
                    var phone = client.getValue();
                    var fate =
                            "try %d: %s x%d%s"
                                    .formatted(
                                            carrier.tries(phone),
                                            outcomes.getOrDefault(booking, "forgotten"),
                                            texts.getOrDefault(phone, 0L),
                                            explained.contains(booking) ? " explained" : "");
                    return Stream.of(fate)
                            .filter(end -> !carrier.fates(phone).contains(end))
                            .map(wrong -> booking + " " + wrong);
                });
    }

    /// How the message of each booking has ended, by the booking's id.
    private Map<String, String> outcomes() {
        return items.stream()
                .filter(item -> item.textOrEmpty("kind").equals("remind"))
                .collect(
                        Collectors.toMap(
                                item -> item.text("booking"),
                                item ->
                                        (item.text("state") + " " + item.textOrEmpty("reason"))
                                                .strip()));
    }

    /// How many SMS each phone got.
    private Map<String, Long> received() {
        return hall.zapis().sns().sent().stream()
                .collect(Collectors.groupingBy(Sms::to, Collectors.counting()));
    }

    /// The bookings of which a manager is told that their reminder is in doubt.
    private Set<String> explained() {
        return items.stream()
                .filter(item -> item.text("sk").startsWith("OPEN#"))
                .filter(item -> item.textOrEmpty("detail").equals("remind: in-doubt"))
                .map(item -> item.text("id"))
                .map(id -> id.substring(0, id.indexOf('-')))
                .collect(Collectors.toSet());
    }

    /// How many SMS the company has used up.
    private int counted() {
        return items.stream()
                .filter(item -> item.text("pk").equals("LIMIT#sms"))
                .mapToInt(item -> item.smallNumber("month"))
                .sum();
    }
}
