package app.zapis.message;

import java.util.List;

/// Clients who have confirmed a visit, and hear nothing of what becomes of it.
abstract class UntoldClients extends ListedTasks {
    static final List<String> CANCELLED_AT_NIGHT = List.of("message-failed cancelled: quiet-hours");
    static final List<String> MOVED_AT_NIGHT = List.of("message-failed moved: quiet-hours");

    /// Of a visit at eight, from which nobody is told by nine.
    final Post early() {
        return post.books("11-23 09:00", "11-25 08:00").confirms("11-23 12:00");
    }

    final Post byDay() {
        return post.books("11-23 09:00", "11-25 15:00").confirms("11-23 12:00");
    }
}
