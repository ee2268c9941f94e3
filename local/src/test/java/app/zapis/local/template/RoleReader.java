package app.zapis.local.template;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what the template allows, and what Lambda itself has to be allowed for each function.
public final class RoleReader {
    private final TemplateNode resources;
    private final Intrinsics intrinsics;

    /// @param yaml the text of the template
    public RoleReader(String yaml) {
        var root = CloudFormationYaml.read(yaml);
        this.resources = root.get("Resources");
        this.intrinsics = new Intrinsics(root);
    }

    /// The statements of each role, by the role's name in the template.
    public Map<String, List<Statement>> roles() {
        return of("AWS::IAM::Role").collect(Collectors.toMap(TemplateNode::name, this::statements));
    }

    /// The role under which a function runs.
    public String roleOf(String function) {
        return target(properties(function).get("Role"));
    }

    /// The roles under which schedules of the template call a function.
    public List<String> rolesOfRates(String function) {
        return events(function)
                .flatMap(event -> event.get("Properties").find("RoleArn").stream())
                .map(RoleReader::target)
                .toList();
    }

    /// What Lambda does around a function, under its role, as action and resource: it writes the log, reads
    /// the stream, and lays aside what failed.
    public Stream<Entry<String, String>> plumbing(String function) {
        return Stream.of(logs(function), streams(function), queues(function)).flatMap(uses -> uses);
    }

    private Stream<Entry<String, String>> logs(String function) {
        var group = properties(function).get("LoggingConfig").get("LogGroup").get("Ref").text();
        return Stream.of("logs:CreateLogStream", "logs:PutLogEvents")
                .map(action -> Map.entry(action, group + ".Arn"));
    }

    private Stream<Entry<String, String>> streams(String function) {
        return events(function)
                .filter(event -> event.get("Type").text().equals("DynamoDB"))
                .map(event -> event.get("Properties").get("Stream"))
                .flatMap(stream ->
                        Stream.concat(
                                Stream.of("DescribeStream", "GetRecords", "GetShardIterator")
                                        .map(action ->
                                                Map.entry("dynamodb:" + action, resource(stream))),
                                Stream.of(
                                        Map.entry(
                                                "dynamodb:ListStreams",
                                                tableOf(stream) + "/stream/any"))));
    }

    private String tableOf(TemplateNode stream) {
        return Arns.arn("dynamodb", "table/" + intrinsics.nameOf(resources.get(target(stream))));
    }

    private Stream<Entry<String, String>> queues(String function) {
        var ofEvents = events(function).map(event -> event.get("Properties"));
        var ofCalls = properties(function).find("EventInvokeConfig").stream();
        return Stream.concat(ofEvents, ofCalls)
                .flatMap(config -> config.find("DestinationConfig").stream())
                .map(config -> config.get("OnFailure").get("Destination"))
                .map(queue -> Map.entry("sqs:SendMessage", resource(queue)));
    }

    private List<Statement> statements(TemplateNode role) {
        return role.get("Properties").get("Policies").elements().stream()
                .flatMap(
                        policy -> policy.get("PolicyDocument").get("Statement").elements().stream())
                .map(this::statement)
                .toList();
    }

    private Statement statement(TemplateNode node) {
        return new Statement(
                node.get("Effect").text().equals("Allow"),
                all(node.get("Action"), TemplateNode::text),
                all(node.get("Resource"), this::resource),
                members(
                        node.find("Condition"),
                        operator ->
                                members(
                                        Optional.of(operator),
                                        key -> all(key, intrinsics::resolve))));
    }

    private static <T> Map<String, T> members(
            Optional<TemplateNode> node, Function<TemplateNode, T> value) {
        return TemplateNode.membersOf(node).collect(Collectors.toMap(TemplateNode::name, value));
    }

    private static List<String> all(TemplateNode node, Function<TemplateNode, String> text) {
        return node.value() instanceof List<?>
                ? node.elements().stream().map(text).toList()
                : List.of(text.apply(node));
    }

    /// Its ARN, or where the template says it gets that from.
    private String resource(TemplateNode node) {
        try {
            return intrinsics.resolve(node);
        } catch (TemplateProblem unknownHere) {
            return String.join(".", node.get("Fn::GetAtt").texts());
        }
    }

    private static String target(TemplateNode attribute) {
        return attribute.get("Fn::GetAtt").texts().getFirst();
    }

    private Stream<TemplateNode> events(String function) {
        return TemplateNode.membersOf(properties(function).find("Events"));
    }

    private TemplateNode properties(String function) {
        return resources.get(function).get("Properties");
    }

    private Stream<TemplateNode> of(String type) {
        return TemplateNode.membersOf(Optional.of(resources))
                .filter(resource -> resource.get("Type").text().equals(type));
    }
}
