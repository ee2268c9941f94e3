package app.zapis.local.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.local.Sample;
import app.zapis.local.template.TableDefinition.Index;
import app.zapis.local.template.TableDefinition.KeyPart;
import app.zapis.local.template.Trigger.Access;
import app.zapis.local.template.Trigger.HttpRoute;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class TemplateTest {
    private static final Map<String, String> SUPPLIED = Map.of("PUBLIC_URL", "http://localhost:1");

    private final Template template = Template.read(Sample.template(), SUPPLIED);

    @Test
    void knowsHandlersAndLimits() {
        var echo = function("EchoFunction");

        assertEquals("sample.Echo", echo.handler());
        assertEquals(Duration.ofSeconds(10), echo.timeout());
        assertEquals(512, echo.memoryMegabytes());
        assertEquals(2, echo.retries());
    }

    @Test
    void givesEachFunctionTheVariablesOfAllAndItsOwn() {
        var arn = "arn:aws:lambda:eu-central-1:000000000000:function:SendFunction";

        assertEquals(
                Map.of(
                        "TABLE", "Table",
                        "GREETING", "hello",
                        "SCHEDULE_GROUP", "zapis-messages",
                        "SEND_ARN", arn,
                        "SCHEDULER_ROLE_ARN", "arn:aws:iam::000000000000:role/SchedulerRole",
                        "DEAD_LETTERS_ARN", "arn:aws:sqs:eu-central-1:000000000000:DeadLetters"),
                function("PlanFunction").environment());
        assertEquals(arn, function("SendFunction").arn());
    }

    @Test
    void takesAVariableThatOnlyTheRunnerKnowsFromIt() {
        assertEquals(
                "http://localhost:1", function("SendFunction").environment().get("PUBLIC_URL"));
    }

    @Test
    void knowsRoutesAndWhoMayUseThem() {
        assertEquals(
                List.of(
                        new HttpRoute("GET", "/echo/{name}", new Access.Open()),
                        new HttpRoute("POST", "/echo", new Access.Open()),
                        new HttpRoute(
                                "GET",
                                "/staff/echo",
                                new Access.Token(List.of("zapis/staff", "zapis/admin")))),
                function("EchoFunction").triggers());
    }

    @Test
    void knowsWhoIsAskedBeforeTokensAreSigned() {
        assertEquals(List.of(new Trigger.Tokens()), function("GrantFunction").triggers());
    }

    @Test
    void knowsStreamsAndRates() {
        assertEquals(
                List.of(
                        new Trigger.TableStream(
                                List.of("{\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[\"NOTE\"]}}}}"),
                                10,
                                2,
                                true,
                                true)),
                function("PlanFunction").triggers());
        assertEquals(
                List.of(new Trigger.Rate("Often", Duration.ofMinutes(5))),
                function("SweepFunction").triggers());
    }

    @Test
    void knowsTheTable() {
        var table = template.table();

        assertEquals("Table", table.name());
        assertEquals(List.of(new KeyPart("pk", "HASH"), new KeyPart("sk", "RANGE")), table.key());
        assertEquals(
                List.of(
                        new Index(
                                "due",
                                List.of(
                                        new KeyPart("duePk", "HASH"),
                                        new KeyPart("dueAt", "RANGE")),
                                "ALL",
                                List.of())),
                table.indexes());
        assertEquals("NEW_AND_OLD_IMAGES", table.streamViewType());
        assertEquals(Set.of("zapis-messages"), template.scheduleGroups());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Type: AWS::SQS::Queue | Type: AWS::Lambda::Url"
                        + " | Resources.DeadLetters: AWS::Lambda::Url is not known",
                "Type: DynamoDB | Type: Kinesis | Changes: Kinesis is not known",
                "BatchSize: 10 | TumblingWindowInSeconds: 10 | TumblingWindowInSeconds is not"
                        + " known",
                "MaximumRetryAttempts: 2 | MaximumRetryAttempts: -1 | would stop the stream",
                "rate(5 minutes) | \"cron(0 9 * * ? *)\" | only rate(…) is known",
                "rate(5 minutes) | rate(0 minutes) | only rate(…) is known",
                "!GetAtt SendFunction.Arn | !GetAtt SenderFunction.Arn | no SenderFunction",
                "!Ref Greeting | !Ref Greting | Greting is neither a parameter nor a resource",
                "!Ref Greeting | !If [A, b, c] | Fn::If cannot be worked out here",
                "{ Authorizer: Staff } | { Authorizer: Stuff } | no authorizer is called Stuff",
                "IdentitySource: $request.header.Authorization | IdentitySource: cookie | only the"
                        + " header Authorization",
                "IdentitySource: $request | EnableSimpleResponses: $request |"
                        + " EnableSimpleResponses is not known",
                "audience: [app] | audiences: [app] | audiences is not known",
                "PreTokenGenerationConfig | PreSignUp | PreSignUp is not known",
                "Handler: sample.Echo | Handler: [] | Handler: a text is expected",
                "Handler: sample.Echo | Layers: [] | Layers is not known",
                "Handler: sample.Echo | MemorySize: 128 | Handler is missing",
                "Type: AWS::DynamoDB::Table | Type: AWS::SQS::Queue | exactly one table",
                "Transform: | Handler: [ | not YAML",
                "TABLE: !Ref Table | TABLE: a, TABLE: b | not YAML"
            })
    void refusesWhatItDoesNotKnow(String known, String other, String complaint) {
        var changed =
                Sample.template()
                        .replaceFirst(Pattern.quote(known), Matcher.quoteReplacement(other));

        var problem = assertThrows(TemplateProblem.class, () -> Template.read(changed, SUPPLIED));

        assertEquals(complaint, found(complaint, String.valueOf(problem.getMessage())));
    }

    @Test
    void refusesWhatDependsOnACondition() {
        assertRefused("Type: AWS::Scheduler::ScheduleGroup", "    Condition: Big");
    }

    @Test
    void refusesWhatItDoesNotKnowOfTheApi() {
        assertRefused("Type: AWS::Serverless::HttpApi\n    Properties:", "      Domain: {}");
    }

    private static void assertRefused(String before, String line) {
        var changed = Sample.template().replace(before, before + "\n" + line);

        assertThrows(TemplateProblem.class, () -> Template.read(changed, SUPPLIED));
    }

    private static String found(String wanted, String text) {
        return text.contains(wanted) ? wanted : text;
    }

    private LambdaFunction function(String logicalId) {
        return template.functions().stream()
                .filter(function -> function.logicalId().equals(logicalId))
                .findFirst()
                .orElseThrow();
    }
}
