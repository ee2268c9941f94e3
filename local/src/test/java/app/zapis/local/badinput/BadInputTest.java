package app.zapis.local.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Parts;
import app.zapis.local.StartRefused;
import app.zapis.local.template.Template;
import app.zapis.local.template.Trigger.HttpRoute;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Requests of staff that cannot be met. Each is answered by a problem document that says what to change; nothing is
/// stored, and nothing is given away.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BadInputTest {
    private static final List<Section> SECTIONS = Section.all();
    private static final int LEAST = 300;
    private static final int LEAST_OF_A_ROUTE = 5;

    private final BusyClinic clinic;

    BadInputTest() throws StartRefused, InterruptedException {
        clinic = new BusyClinic();
    }

    @AfterAll
    void close() {
        clinic.close();
    }

    static List<Section> sections() {
        return SECTIONS;
    }

    @ParameterizedTest
    @MethodSource("sections")
    @Order(1)
    void isRefused(Section section) {
        var good = clinic.asRead(section.good());
        var before = clinic.content();

        var faults = section.bad().stream().flatMap(bad -> faults(bad, bad.request(good))).toList();

        assertEquals(List.of(), faults);
        assertEquals(before, clinic.content());
    }

    /// Else what is refused could be refused for what is right with it.
    @ParameterizedTest
    @MethodSource("sections")
    @Order(2)
    void isAllThatIsWrong(Section section) throws InterruptedException {
        var answer = clinic.answerInFull(clinic.asRead(section.good()));

        assertTrue(answer.statusCode() < 300, answer::body);
    }

    @Test
    @Order(3)
    void isFoundWhereItLeavesATrace() {
        clinic.becomeCareless();
        var before = clinic.content();
        var section = SECTIONS.getFirst();
        var bad = section.bad().getFirst();

        var faults = faults(bad, bad.request(section.good())).toList();

        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.getFirst().contains("TRACE"), faults::toString);
        assertNotEquals(before, clinic.content());
    }

    @Test
    @Order(4)
    void isFoundWhereItsAnswerSaysTooMuch() {
        var answer = clinic.answer(Request.of("GET", "/api/staff/bookings/{secret}", ""));

        var faults = new Refusal(answer).faults("404 not-found", clinic.secrets()).toList();

        assertTrue(faults.contains("tells of Тайнов"), faults::toString);
        assertTrue(faults.contains("is no problem"), faults::toString);
    }

    @Test
    void isTriedOnEachRoute() {
        var tried =
                SECTIONS.stream()
                        .filter(section -> section.bad().size() >= LEAST_OF_A_ROUTE)
                        .map(Section::route)
                        .sorted()
                        .toList();

        assertEquals(staffRoutes(), tried);
    }

    @Test
    void isTriedAtLeast300Times() {
        assertTrue(SECTIONS.stream().mapToInt(section -> section.bad().size()).sum() >= LEAST);
    }

    private static List<String> staffRoutes() {
        return Template.read(
                        Parts.ofProject().template(), Map.of("PUBLIC_URL", "https://a.example"))
                .functions()
                .stream()
                .flatMap(function -> function.triggers().stream())
                .filter(HttpRoute.class::isInstance)
                .map(trigger -> ((HttpRoute) trigger).key())
                .filter(key -> key.contains(" /api/staff/"))
                .sorted()
                .toList();
    }

    private Stream<String> faults(BadRequest bad, Request request) {
        var told = new ArrayList<String>();
        var stored =
                clinic.storedDuring(() ->
                        new Refusal(clinic.answer(request))
                                .faults(bad.answer(), clinic.secrets())
                                .forEach(told::add));
        return Stream.concat(told.stream(), stored.stream())
                .map(fault -> bad.what() + " [" + bad.answer() + "] " + fault);
    }
}
