package app.zapis.local.instep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The template gives each function the variables that it reads, and no others.
class VariablesTest {
    private final Project project = Project.asItIs();

    @Test
    void areThoseThatTheFunctionsRead() {
        assertEquals(List.of(), VariableRules.complaints(project));
    }

    @Test
    void findsOneThatIsNotGiven() {
        var broken = project.withTemplate("          SENDER_ARN:", "          SENDER:");

        assertEquals(
                List.of(
                        "PlanMessagesFunction: the environment lacks SENDER_ARN",
                        "SweepFunction: the environment lacks SENDER_ARN"),
                VariableRules.complaints(broken));
    }

    @Test
    void findsOneThatNobodyReads() {
        var broken =
                project.withTemplate(
                        "          SCHEDULE_GROUP:",
                        "          COLOUR: green\n          SCHEDULE_GROUP:");

        assertEquals(
                List.of(
                        "PlanMessagesFunction does not read COLOUR",
                        "SweepFunction does not read COLOUR"),
                VariableRules.complaints(broken));
    }
}
