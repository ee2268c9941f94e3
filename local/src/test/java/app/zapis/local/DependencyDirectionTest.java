package app.zapis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.Pattern;

/// The code keeps to the [Architecture], and the rules find what is planted against them.
class DependencyDirectionTest {
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("app.zapis");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");
    private static final Pattern VIOLATOR =
            Pattern.compile("(?:Class|Constructor|Field|Method) <planted\\.(\\w+\\.\\w+)");

    private final Architecture architecture = new Architecture("app.zapis");
    private final Architecture broken = new Architecture("planted");

    @Test
    void coreKnowsTheJdkAndJSpecify() {
        architecture.coreKnowsTheJdkAndJSpecify().check(CODE);
    }

    @Test
    void findsCoreThatKnowsMore() {
        var found = violators(broken.coreKnowsTheJdkAndJSpecify());

        assertEquals(
                List.of(
                        "booking.KnowsHttp",
                        "booking.KnowsJson",
                        "booking.KnowsLambda",
                        "booking.KnowsTheSdk"),
                found);
    }

    @Test
    void nobodyKnowsLocal() {
        architecture.nobodyKnowsLocal().check(CODE);
    }

    @Test
    void findsALambdaThatKnowsLocal() {
        assertEquals(List.of("lambda.KnowsLocal"), violators(broken.nobodyKnowsLocal()));
    }

    @Test
    void featuresAreFreeOfCycles() {
        architecture.featuresAreFreeOfCycles().check(CODE);
    }

    @Test
    void findsACycle() {
        var found = violators(broken.featuresAreFreeOfCycles());

        assertEquals(List.of("booking.KnowsSlots", "slot.KnowsBookings"), found);
    }

    @Test
    void settingsOfMessagesKnowNoMessages() {
        architecture.settingsOfMessagesKnowNoMessages().check(CODE);
    }

    @Test
    void findsSettingsThatKnowMessages() {
        var found = violators(broken.settingsOfMessagesKnowNoMessages());

        assertEquals(List.of("message.settings"), found);
    }

    @Test
    void timeComesIn() {
        architecture.timeComesIn().check(CODE);
    }

    @Test
    void findsWhoReadsTheClock() {
        var found = violators(broken.timeComesIn());

        assertEquals(
                List.of("lambda.NamesTheClock", "slot.ReadsMillis", "slot.ReadsTheClock"), found);
    }

    /// The planted classes that a rule names, without their root and sorted.
    private static List<String> violators(ArchRule rule) {
        var report = String.join("\n", rule.evaluate(PLANTED).getFailureReport().getDetails());
        return VIOLATOR.matcher(report)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }
}
