package app.zapis.memory;

import app.zapis.booking.Board;
import app.zapis.booking.Bookings;
import app.zapis.booking.Reception;
import app.zapis.catalog.Catalog;
import app.zapis.client.Clients;
import app.zapis.company.Company;
import app.zapis.link.Links;
import app.zapis.message.BookingLists;
import app.zapis.message.Budget;
import app.zapis.message.ClientLists;
import app.zapis.message.Messages;
import app.zapis.message.Replans;
import app.zapis.message.settings.MessageLevels;
import app.zapis.message.settings.MessageRulesSource;
import app.zapis.message.summary.Outcomes;
import app.zapis.resource.Resource;
import app.zapis.resource.SettingsSource;
import app.zapis.slot.SlotBoard;
import app.zapis.task.Tasks;

/// All the ports onto one table, so that each sees what the others write.
public interface Ports {
    /// Reads what [#save] stores.
    SettingsSource settings();

    /// Stores the company in place of the one before.
    void save(Company company);

    /// Stores a resource in place of the one of that id.
    void save(Resource resource);

    /// The rules for messages.
    MessageRulesSource messageRules();

    /// What is set about messages.
    MessageLevels messageLevels();

    /// What is planned anew.
    Replans replans();

    /// Settings and claims.
    SlotBoard slotBoard();

    /// Bookings and claims.
    Bookings bookings();

    /// Counts of requests.
    Reception reception();

    /// Messages.
    Messages messages();

    /// What came of messages.
    Outcomes outcomes();

    /// Opt-outs.
    Clients clients();

    /// The lists of clients' bookings.
    ClientLists clientLists();

    /// What links show.
    Links links();

    /// What a manager sets up.
    Catalog catalog();

    /// Reads the lists of bookings.
    Board board();

    /// The lists kept beside the bookings.
    BookingLists bookingLists();

    /// SMS counted.
    Budget budget();

    /// A manager's tasks.
    Tasks tasks();
}
