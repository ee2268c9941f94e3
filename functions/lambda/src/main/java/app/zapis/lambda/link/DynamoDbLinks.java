package app.zapis.lambda.link;

import app.zapis.booking.BookingId;
import app.zapis.company.Company;
import app.zapis.lambda.booking.BookingItem;
import app.zapis.lambda.resource.DynamoDbSettings;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.table.Table.Consistency;
import app.zapis.link.Links;

import java.util.List;
import java.util.Optional;

/// What a link shows, in one request to the table.
public final class DynamoDbLinks implements Links {
    private final Table table;

    /// @param table holds it
    public DynamoDbLinks(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Opened> find(BookingId booking) {
        var key = Key.booking(booking);
        var items = table.findAll(List.of(key, Key.company()), Consistency.STRONG);
        var company = DynamoDbSettings.findCompany(items).orElse(Company.UNNAMED);
        return items.stream()
                .filter(item -> Key.of(item).equals(key))
                .map(item -> new Opened(BookingItem.booking(item), company))
                .findFirst();
    }
}
