package app.zapis.lambda.testbed;

import app.zapis.booking.Board;
import app.zapis.booking.Bookings;
import app.zapis.booking.Reception;
import app.zapis.catalog.Catalog;
import app.zapis.client.Clients;
import app.zapis.company.Company;
import app.zapis.lambda.booking.DynamoDbBoard;
import app.zapis.lambda.booking.DynamoDbBookings;
import app.zapis.lambda.booking.DynamoDbReception;
import app.zapis.lambda.client.DynamoDbClients;
import app.zapis.lambda.link.DynamoDbLinks;
import app.zapis.lambda.message.DynamoDbBookingLists;
import app.zapis.lambda.message.DynamoDbBudget;
import app.zapis.lambda.message.DynamoDbMessages;
import app.zapis.lambda.message.DynamoDbOutcomes;
import app.zapis.lambda.message.DynamoDbReplans;
import app.zapis.lambda.message.settings.DynamoDbMessageLevels;
import app.zapis.lambda.message.settings.DynamoDbMessageRules;
import app.zapis.lambda.resource.DynamoDbCatalog;
import app.zapis.lambda.resource.DynamoDbSettings;
import app.zapis.lambda.slot.DynamoDbSlotBoard;
import app.zapis.lambda.table.Backoff;
import app.zapis.lambda.table.Table;
import app.zapis.lambda.task.DynamoDbTasks;
import app.zapis.link.Links;
import app.zapis.memory.Ports;
import app.zapis.message.BookingLists;
import app.zapis.message.Budget;
import app.zapis.message.ClientLists;
import app.zapis.message.Messages;
import app.zapis.message.settings.MessageLevels;
import app.zapis.message.settings.MessageRulesSource;
import app.zapis.message.summary.Outcomes;
import app.zapis.resource.Resource;
import app.zapis.resource.SettingsSource;
import app.zapis.slot.SlotBoard;
import app.zapis.task.Tasks;

import java.time.InstantSource;
import java.util.Random;

/// All the ports onto one table of DynamoDB.
///
/// @param clock by which changes are dated
public record DynamoDbPorts(Table table, InstantSource clock) implements Ports {
    /// Ports onto a table in which there is nothing yet.
    public static DynamoDbPorts onAnEmptyTable(InstantSource clock) {
        return new DynamoDbPorts(LocalTable.create().table(), clock);
    }

    @Override
    public SettingsSource settings() {
        return stored();
    }

    private DynamoDbSettings stored() {
        return new DynamoDbSettings(table);
    }

    @Override
    public void save(Company company) {
        stored().save(company);
    }

    @Override
    public void save(Resource resource) {
        stored().save(resource);
    }

    @Override
    public MessageRulesSource messageRules() {
        return new DynamoDbMessageRules(table);
    }

    @Override
    public MessageLevels messageLevels() {
        return new DynamoDbMessageLevels(table, replans());
    }

    @Override
    public DynamoDbReplans replans() {
        return new DynamoDbReplans(table, clock);
    }

    @Override
    public SlotBoard slotBoard() {
        return new DynamoDbSlotBoard(table, stored());
    }

    @Override
    public Bookings bookings() {
        return new DynamoDbBookings(table, new Backoff(new Random(), _ -> {}), clock);
    }

    @Override
    public Reception reception() {
        return new DynamoDbReception(table, stored());
    }

    @Override
    public Messages messages() {
        return new DynamoDbMessages(table, messageRules(), clock);
    }

    @Override
    public Outcomes outcomes() {
        return new DynamoDbOutcomes(table, clock);
    }

    @Override
    public Clients clients() {
        return new DynamoDbClients(table);
    }

    @Override
    public ClientLists clientLists() {
        return new DynamoDbClients(table);
    }

    @Override
    public Links links() {
        return new DynamoDbLinks(table);
    }

    @Override
    public Catalog catalog() {
        return new DynamoDbCatalog(table, clock);
    }

    @Override
    public Board board() {
        return new DynamoDbBoard(table);
    }

    @Override
    public BookingLists bookingLists() {
        return new DynamoDbBookingLists(table);
    }

    @Override
    public Budget budget() {
        return new DynamoDbBudget(table);
    }

    @Override
    public Tasks tasks() {
        return new DynamoDbTasks(table, clock);
    }
}
