package app.zapis.slot;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A day on which the clocks of a zone change.
record ClockChange(ZoneId zone, LocalDate day) {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2034, 1, 1);

    /// All days from 2024 to 2033 on which the clocks of a zone of this JDK change.
    static List<ClockChange> all() {
        return zones().stream()
                .flatMap(zone ->
                        transitions(zone)
                                .flatMap(ClockChange::days)
                                .distinct()
                                .map(day -> new ClockChange(zone, day)))
                .toList();
    }

    /// The zones whose clocks change in those years; of those that change alike, one.
    static Collection<ZoneId> zones() {
        var alike = new HashMap<List<ZoneOffsetTransition>, ZoneId>();
        ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> transitions(zone).findAny().isPresent())
                .forEach(zone -> alike.putIfAbsent(transitions(zone).toList(), zone));
        return alike.values();
    }

    private static Stream<ZoneOffsetTransition> transitions(ZoneId zone) {
        var rules = zone.getRules();
        var from = FROM.atStartOfDay().toInstant(ZoneOffset.UTC);
        var to = TO.atStartOfDay().toInstant(ZoneOffset.UTC);
        return Stream.iterate(
                        rules.nextTransition(from),
                        next -> next != null && next.getInstant().isBefore(to),
                        next -> rules.nextTransition(next.getInstant()))
                .filter(Objects::nonNull);
    }

    private static Stream<LocalDate> days(ZoneOffsetTransition change) {
        return Stream.of(
                change.getDateTimeBefore().toLocalDate(), change.getDateTimeAfter().toLocalDate());
    }
}
