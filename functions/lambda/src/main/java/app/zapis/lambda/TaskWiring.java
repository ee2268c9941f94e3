package app.zapis.lambda;

import app.zapis.booking.Board;
import app.zapis.booking.Bookings;
import app.zapis.booking.FreedTime;
import app.zapis.booking.Overbookings;
import app.zapis.message.Alerts;
import app.zapis.message.MessageTasks;
import app.zapis.message.Messages;
import app.zapis.message.OutdatedTasks;
import app.zapis.message.WatchTasks;
import app.zapis.resource.SettingsSource;
import app.zapis.task.Tasks;

import java.time.InstantSource;

/// The part of the composition root that is about a manager's tasks.
record TaskWiring(Tasks tasks, Bookings bookings, SettingsSource settings, InstantSource clock) {
    MessageTasks messageTasks(Board board) {
        var overbookings = new Overbookings(board, settings);
        var freedTime = new FreedTime(board);
        var outdated = new OutdatedTasks(tasks, bookings, overbookings, freedTime, clock);
        return new MessageTasks(tasks, outdated, clock);
    }

    WatchTasks watchTasks(Messages messages, Alerts alerts) {
        return new WatchTasks(tasks, messages, settings, alerts, clock);
    }
}
