package app.zapis.memory;

import app.zapis.message.Schedules;
import app.zapis.message.SchedulesContract;

import java.time.Instant;
import java.util.Map;

class RecordingSchedulesTest extends SchedulesContract {
    private final RecordingSchedules schedules = new RecordingSchedules();

    @Override
    protected Schedules schedules() {
        return schedules;
    }

    @Override
    protected Map<String, Instant> pending() {
        return schedules.pending();
    }
}
