package app.zapis.memory;

import app.zapis.booking.Board;
import app.zapis.booking.Bookings;
import app.zapis.catalog.Catalog;
import app.zapis.client.Clients;
import app.zapis.company.Company;
import app.zapis.link.Links;
import app.zapis.message.BookingLists;
import app.zapis.message.Budget;
import app.zapis.message.ClientLists;
import app.zapis.message.Messages;
import app.zapis.message.summary.Outcomes;
import app.zapis.resource.Resource;
import app.zapis.slot.SlotBoard;

import java.time.InstantSource;

/// All the ports in memory.
public final class InMemoryPorts implements Ports {
    private final InMemoryTable table;

    /// Ports onto an empty table.
    ///
    /// @param clock by which changes are dated
    public InMemoryPorts(InstantSource clock) {
        this.table = new InMemoryTable(clock);
    }

    /// Where all of them look.
    public InMemoryTable table() {
        return table;
    }

    @Override
    public InMemorySettings settings() {
        return new InMemorySettings(table);
    }

    @Override
    public void save(Company company) {
        settings().save(company);
    }

    @Override
    public void save(Resource resource) {
        settings().save(resource);
    }

    @Override
    public InMemoryMessageRules messageRules() {
        return new InMemoryMessageRules(table);
    }

    @Override
    public InMemoryMessageLevels messageLevels() {
        return new InMemoryMessageLevels(table);
    }

    @Override
    public InMemoryReplans replans() {
        return new InMemoryReplans(table);
    }

    @Override
    public SlotBoard slotBoard() {
        return new InMemorySlotBoard(table);
    }

    @Override
    public Bookings bookings() {
        return new InMemoryBookings(table);
    }

    @Override
    public InMemoryReception reception() {
        return new InMemoryReception(table);
    }

    @Override
    public Messages messages() {
        return new InMemoryMessages(table);
    }

    @Override
    public Outcomes outcomes() {
        return new InMemoryOutcomes(table);
    }

    @Override
    public Clients clients() {
        return new InMemoryClients(table);
    }

    @Override
    public ClientLists clientLists() {
        return new InMemoryClients(table);
    }

    @Override
    public Links links() {
        return new InMemoryLinks(table);
    }

    @Override
    public Catalog catalog() {
        return new InMemoryCatalog(table);
    }

    @Override
    public Board board() {
        return new InMemoryBoard(table);
    }

    @Override
    public BookingLists bookingLists() {
        return new InMemoryBookingLists(table);
    }

    @Override
    public Budget budget() {
        return new InMemoryBudget(table);
    }

    @Override
    public InMemoryTasks tasks() {
        return new InMemoryTasks(table);
    }
}
