package app.zapis.local;

import app.zapis.local.table.Storage;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Map;

/// What whoever starts the runner may choose.
///
/// @param port where it listens; 0 for any free port
/// @param start the time at which its clock starts
/// @param realTime with which its clock flows
/// @param seeding what data there are at the start
/// @param storage where data are kept
public record Settings(
        int port, Instant start, InstantSource realTime, Seeding seeding, Storage storage) {
    private static final int HIGHEST_PORT = 65_535;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /// What data there are at the start.
    public enum Seeding {
        /// The demonstration's company and resources.
        DEMO,
        /// None.
        NONE
    }

    /// Reads `ZAPIS_PORT`, `ZAPIS_NOW`, `ZAPIS_SEED` and `ZAPIS_DATA`; one that is empty or missing
    /// has its usual value.
    ///
    /// @throws StartRefused if one makes no sense
    static Settings of(Map<String, String> environment, InstantSource realTime)
            throws StartRefused {
        var now = value(environment, "ZAPIS_NOW", "");
        var data = value(environment, "ZAPIS_DATA", "");
        return new Settings(
                port(value(environment, "ZAPIS_PORT", "8080")),
                now.isEmpty() ? realTime.instant() : time(now),
                realTime,
                seeding(value(environment, "ZAPIS_SEED", "demo")),
                data.isEmpty() ? new Storage.Memory() : new Storage.Folder(Path.of(data)));
    }

    /// For a test: any free port, nothing kept, no data, and a clock that moves only when told to.
    public static Settings forTest(String start) {
        var moment = OffsetDateTime.parse(start).toInstant();
        return new Settings(
                0, moment, InstantSource.fixed(moment), Seeding.NONE, new Storage.Memory());
    }

    /// The same with data from the start.
    public Settings seeded(Seeding with) {
        return new Settings(port, start, realTime, with, storage);
    }

    /// The same with data kept elsewhere.
    public Settings keptIn(Storage other) {
        return new Settings(port, start, realTime, seeding, other);
    }

    private static String value(Map<String, String> environment, String name, String usual) {
        var value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? usual : value;
    }

    private static int port(String text) throws StartRefused {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new StartRefused("ZAPIS_PORT must be a number from 0 to 65535, not " + text);
    }

    private static Instant time(String text) throws StartRefused {
        try {
            var time = OffsetDateTime.parse(text).toInstant();
            if (!time.isBefore(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException notTime) {
            // Answered below, with the same words as a time out of range.
        }
        throw new StartRefused(
                "ZAPIS_NOW must be a time with offset between 2000 and 2100,"
                        + " such as 2026-11-24T08:00:00+03:00, not "
                        + text);
    }

    private static Seeding seeding(String text) throws StartRefused {
        return switch (text) {
            case "demo" -> Seeding.DEMO;
            case "none" -> Seeding.NONE;
            default -> throw new StartRefused("ZAPIS_SEED must be demo or none, not " + text);
        };
    }
}
