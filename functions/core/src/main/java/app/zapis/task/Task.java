package app.zapis.task;

import java.time.Instant;

/// Something that a manager should look at.
///
/// @param due since when, or by when
/// @param detail a word more, may be empty
public record Task(TaskId id, Instant due, String detail) {}
