package app.zapis.local.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.local.Parts;
import app.zapis.local.StartRefused;
import app.zapis.local.rights.CallRecorder.Call;
import app.zapis.local.template.RoleReader;
import app.zapis.local.template.Template;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Each role of the template allows what is done under it, and nothing else.
class RightsTest {
    private static final String TEMPLATE = Parts.ofProject().template();
    private static final String TABLE = "arn:aws:dynamodb:eu-central-1:000000000000:table/Table";
    private static final Reach REACH = new Reach();
    private static Set<Call> calls = Set.of();

    @BeforeAll
    static void takeTheTour() throws StartRefused, InterruptedException {
        calls = Tour.calls();
    }

    @Test
    void areThoseThatAreUsed() {
        assertEquals(List.of(), complaints(TEMPLATE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- dynamodb:ConditionCheckItem | - dynamodb:PutItem"
                        + " | SendMessageRole lacks dynamodb:ConditionCheckItem on TABLE",
                "LeadingKeys: [CONFIG, RESOURCE#*] | LeadingKeys: [CONFIG]"
                        + " | FindSlotsRole lacks dynamodb:Query on TABLE",
                "LeadingKeys: [CONFIG] | LeadingKeys: [TASKS]"
                        + " | ListResourcesRole lacks dynamodb:Query on TABLE",
                "${Table.Arn}/index/due | ${Table.Arn}"
                        + " | SweepRole lacks dynamodb:Query on TABLE/index/due",
                "iam:PassRole | iam:GetRole | SweepRole lacks iam:PassRole on"
                        + " arn:aws:iam::000000000000:role/SchedulerRole",
                "iam:PassedToService: scheduler | iam:PassedToService: lambda | SweepRole lacks"
                        + " iam:PassRole on arn:aws:iam::000000000000:role/SchedulerRole",
                "arn:${AWS::Partition}:sns:*:*:* | \"*\" | SendMessageRole lacks sns:Publish on"
                        + " +79161234501",
                "Resource: !Ref AlertTopic | Resource: !Ref AlarmTopic | PlanMessagesRole lacks"
                        + " sns:Publish on arn:aws:sns:eu-central-1:000000000000:AlertTopic",
                "logs:CreateLogStream, | | OpenLinkRole lacks logs:CreateLogStream on"
                        + " OpenLinkLogs.Arn",
                "dynamodb:DescribeStream, | "
                        + " | PlanMessagesRole lacks dynamodb:DescribeStream on Table.StreamArn",
                "Action: sqs:SendMessage, | Action: sqs:GetQueueUrl,"
                        + " | SchedulerRole lacks sqs:SendMessage on"
                        + " arn:aws:sqs:eu-central-1:000000000000:ScheduleDeadLetters",
                "Resource: !GetAtt SweepFunction.Arn | Resource: !GetAtt SendMessageFunction.Arn"
                        + " | SweepScheduleRole lacks lambda:InvokeFunction on"
                        + " arn:aws:lambda:eu-central-1:000000000000:function:SweepFunction"
            })
    void thatAreMissingAreFound(String from, String to, String complaint) {
        var found = complaints(planted(from, Objects.requireNonNullElse(to, "")));

        assertTrue(found.contains(complaint.replace("TABLE", TABLE)), found::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[dynamodb:BatchGetItem, dynamodb:Query] | [dynamodb:BatchGetItem, dynamodb:Query,"
                        + " dynamodb:Scan] | FindSlotsRole does not need dynamodb:Scan on TABLE",
                "Resource: !Ref AlertTopic | Resource: '*'"
                        + " | PlanMessagesRole does not need sns:Publish on *",
                "[dynamodb:BatchGetItem, dynamodb:Query] | dynamodb:*"
                        + " | FindSlotsRole does not need dynamodb:* on TABLE",
                "Action: dynamodb:ListStreams | Action: dynamodb:GetItem"
                        + " | SendMessageRole does not need dynamodb:GetItem on TABLE/stream/*",
                "Resource: !Sub ${Table.Arn}/index/due | Resource: '*'"
                        + " | SweepRole does not need dynamodb:Query on *",
                "schedule/${ScheduleGroup}/* | schedule/default/*"
                        + " | SweepRole does not need scheduler:DeleteSchedule on"
                        + " arn:aws:scheduler:eu-central-1:000000000000:schedule/default/*",
                "Resource: !GetAtt SweepFunction.Arn | Resource: !GetAtt SendMessageFunction.Arn"
                        + " | SweepScheduleRole does not need lambda:InvokeFunction on"
                        + " arn:aws:lambda:eu-central-1:000000000000:function:SendMessageFunction"
            })
    void thatNobodyNeedsAreFound(String from, String to, String complaint) {
        var found = complaints(planted(from, to));

        assertTrue(found.contains(complaint.replace("TABLE", TABLE)), found::toString);
    }

    @Test
    void letTheSenderPublishToPhonesOnly() {
        var sender =
                new Policy(
                        new RoleReader(TEMPLATE)
                                .roles()
                                .getOrDefault("SendMessageRole", List.of()));

        assertTrue(sender.allows(Use.of("sns:Publish", "+79161234567")));
        assertFalse(
                sender.allows(
                        Use.of("sns:Publish", "arn:aws:sns:eu-central-1:000000000000:AlarmTopic")));
    }

    @Test
    void cannotBeJudgedForARequestOfAnUnknownKind() {
        var scan = ScanRequest.builder().tableName("Table").build();

        assertThrows(IllegalArgumentException.class, () -> Use.all(scan));
    }

    /// Else a right could be missing where the tour does not lead.
    @Test
    void areAllUsedOnTheTourThatTheCodeCanUse() {
        // Creating and changing bookings share their writes, but what is new replaces nothing.
        var byChangesOnly = List.of("CreateBookingFunction dynamodb:DeleteItem");

        assertEquals(byChangesOnly, unused(calls));
    }

    @Test
    void thatTheTourDoesNotUseAreFound() {
        var shorter =
                calls.stream()
                        .filter(call -> !(call.request() instanceof UpdateScheduleRequest))
                        .toList();

        assertEquals(
                List.of(
                        "CreateBookingFunction dynamodb:DeleteItem",
                        "PlanMessagesFunction scheduler:UpdateSchedule",
                        "SweepFunction scheduler:UpdateSchedule"),
                unused(shorter));
    }

    private static List<String> complaints(String template) {
        return new Needs(template, calls).complaints();
    }

    private static String planted(String from, String to) {
        assertTrue(TEMPLATE.contains(from), "there is no place to plant a fault: " + from);
        return TEMPLATE.replace(from, to);
    }

    /// What a function's code can do, and has not done, as function and action.
    private static List<String> unused(Collection<Call> made) {
        var used =
                made.stream()
                        .flatMap(call ->
                                Use.all(call.request())
                                        .map(use -> call.function() + " " + use.action()))
                        .collect(Collectors.toSet());
        return Template.read(TEMPLATE, Map.of("PUBLIC_URL", "http://localhost"))
                .functions()
                .stream()
                .flatMap(function ->
                        REACH.actions(function.handler()).stream()
                                .map(action -> function.logicalId() + " " + action))
                .filter(action -> !used.contains(action))
                .toList();
    }
}
