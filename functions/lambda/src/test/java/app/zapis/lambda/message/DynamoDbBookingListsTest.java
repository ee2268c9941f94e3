package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.client.Phone;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.lambda.testbed.LocalTable;
import app.zapis.memory.Ports;
import app.zapis.message.BookingListsContract;
import app.zapis.resource.ResourceId;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

class DynamoDbBookingListsTest extends BookingListsContract {
    private Table table = LocalTable.create().table();

    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new DynamoDbPorts(table, clock);
    }

    @Override
    protected List<BookingId> of(ResourceId resource) {
        return ids(table.query(Table.partition("RESOURCE#" + resource, Key.BOOKING_PREFIX)));
    }

    @Override
    protected List<BookingId> of(Phone phone) {
        return ids(table.query(Table.partition("CLIENT#" + phone.e164(), Key.BOOKING_PREFIX)));
    }

    private static List<BookingId> ids(Stream<Stored> entries) {
        return entries.map(entry -> entry.text("sk").split("#", -1)[2])
                .map(BookingId::new)
                .toList();
    }
}
