package app.zapis.local.schedule;

import app.zapis.local.json.Json;
import app.zapis.local.table.Storage;
import app.zapis.local.template.TemplateProblem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Keeps the schedules that wait, so that the next runner goes on with them: one file for each,
/// with what its caller wrote.
final class ScheduleShelf {
    private final Storage storage;

    ScheduleShelf(Storage storage) {
        this.storage = storage;
    }

    /// Puts it there, or in place of an older one of that name.
    void keep(Schedule schedule) {
        folder().ifPresent(folder -> write(file(folder, schedule.id()), schedule));
    }

    /// Takes it away, if it is there.
    void drop(Schedule.Id id) {
        folder().ifPresent(folder -> delete(file(folder, id)));
    }

    /// All that the last runner kept.
    List<Schedule> all(ScheduleReader reader) {
        return folder().filter(Files::exists).map(folder -> read(folder, reader)).orElse(List.of());
    }

    private Optional<Path> folder() {
        return storage instanceof Storage.Folder(var path)
                ? Optional.of(path.resolve("schedules"))
                : Optional.empty();
    }

    private static Path file(Path folder, Schedule.Id id) {
        return folder.resolve(id.group()).resolve(id.name() + ".json");
    }

    private static void write(Path file, Schedule schedule) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, Json.text(schedule.definition()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<Schedule> read(Path folder, ScheduleReader reader) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> read(reader, file))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schedule read(ScheduleReader reader, Path file) {
        try {
            var name = file.getFileName().toString().replaceFirst("\\.json$", "");
            return reader.read(name, Files.readString(file));
        } catch (ScheduleRefused refused) {
            throw new TemplateProblem("a kept schedule does not fit: " + refused.getMessage());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
