package app.zapis.local.badinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The bad requests for one route.
///
/// @param route as the template has it
/// @param good a request that is met
record Section(String route, Request good, List<BadRequest> bad) {
    private static final List<String> FILES =
            List.of(
                    "company.txt",
                    "resource-types.txt",
                    "bookings.txt",
                    "booking-changes.txt",
                    "tasks.txt",
                    "messages.txt",
                    "clients.txt",
                    "resources.txt",
                    "absences.txt");

    Section {
        bad = List.copyOf(bad);
    }

    /// All tables beside this class: a line `== ROUTE | ADDRESS | BODY | TYPE` begins a section; the
    /// type is that of JSON where it is left out.
    static List<Section> all() {
        return FILES.stream().flatMap(Section::read).toList();
    }

    private static Stream<Section> read(String file) {
        var sections = new ArrayList<List<String>>();
        text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    if (line.startsWith("== ")) {
                        sections.add(new ArrayList<>());
                    }
                    sections.getLast().add(line);
                });
        return sections.stream().map(Section::of);
    }

    private static Section of(List<String> lines) {
        var cells =
                Arrays.stream(lines.getFirst().substring("== ".length()).split("\\|"))
                        .map(String::strip)
                        .toList();
        var method = cells.get(0).replaceFirst(" .*", "");
        var good = Request.of(method, cells.get(1), cells.size() > 2 ? cells.get(2) : "");
        return new Section(
                cells.get(0),
                cells.size() > 3 ? good.with("content-type", cells.get(3)) : good,
                lines.stream().skip(1).map(BadRequest::of).toList());
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(Section.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return route;
    }
}
