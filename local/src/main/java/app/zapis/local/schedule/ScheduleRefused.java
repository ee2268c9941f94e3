package app.zapis.local.schedule;

/// A call that the scheduler does not take, in its own words.
public final class ScheduleRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String type;

    /// @param type such as `ThrottlingException`
    public ScheduleRefused(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static ScheduleRefused invalid(String message) {
        return new ScheduleRefused(400, "ValidationException", message);
    }

    static ScheduleRefused missing(String what) {
        return new ScheduleRefused(404, "ResourceNotFoundException", what + " does not exist.");
    }

    static ScheduleRefused exists(String name) {
        var message = "Schedule " + name + " already exists.";
        return new ScheduleRefused(409, "ConflictException", message);
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }
}
