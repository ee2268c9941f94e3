package app.zapis.local.template;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads a SAM template, and refuses what it would have to ignore.
final class TemplateReader {
    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final String API = "AWS::Serverless::HttpApi";
    private static final String TABLE = "AWS::DynamoDB::Table";
    private static final String SCHEDULE_GROUP = "AWS::Scheduler::ScheduleGroup";
    private static final String USER_POOL = "AWS::Cognito::UserPool";

    /// Services, and single types, that only matter in an account: rights, logs, alarms, queues, names.
    private static final Set<String> ACCOUNT_ONLY =
            Set.of(
                    "AWS::Budgets",
                    "AWS::CertificateManager",
                    "AWS::CloudWatch",
                    "AWS::Cognito",
                    "AWS::IAM",
                    "AWS::KMS",
                    "AWS::Lambda::Permission",
                    "AWS::Logs",
                    "AWS::Route53",
                    "AWS::SNS",
                    "AWS::SQS");

    private static final Set<String> FUNCTION_PROPERTIES =
            Set.of(
                    "Architectures",
                    "CodeUri",
                    "DeadLetterQueue",
                    "Description",
                    "Environment",
                    "EphemeralStorage",
                    "EventInvokeConfig",
                    "Events",
                    "Handler",
                    "LoggingConfig",
                    "MemorySize",
                    "Policies",
                    "ReservedConcurrentExecutions",
                    "Role",
                    "Runtime",
                    "SnapStart",
                    "Tags",
                    "Timeout",
                    "Tracing");

    private final TemplateNode root;
    private final TemplateNode resources;
    private final Map<String, String> environment;
    private final Intrinsics intrinsics;

    TemplateReader(TemplateNode root, Map<String, String> environment) {
        this.root = root;
        this.resources = root.get("Resources");
        this.environment = Map.copyOf(environment);
        this.intrinsics = new Intrinsics(root);
    }

    Template read() {
        resources.names().map(resources::get).forEach(TemplateReader::check);
        var events = new EventReader(of(API).toList());
        var tables = of(TABLE).toList();
        if (tables.size() != 1) {
            throw resources.problem("exactly one table is expected, not " + tables.size());
        }
        return new Template(
                of(FUNCTION).map(node -> function(node, events)).toList(),
                TableReader.read(tables.getFirst(), intrinsics.nameOf(tables.getFirst())),
                of(SCHEDULE_GROUP).map(intrinsics::nameOf).collect(Collectors.toSet()));
    }

    private static void check(TemplateNode resource) {
        var type = resource.get("Type").text();
        var service = type.substring(0, Math.max(0, type.lastIndexOf("::")));
        boolean runsHere = Set.of(FUNCTION, API, TABLE, SCHEDULE_GROUP).contains(type);
        if (!runsHere && !ACCOUNT_ONLY.contains(service) && !ACCOUNT_ONLY.contains(type)) {
            throw resource.problem(type + " is not known to the local runner");
        }
        if (runsHere && resource.find("Condition").isPresent()) {
            throw resource.problem("conditions cannot be worked out here");
        }
    }

    private Stream<TemplateNode> of(String type) {
        return resources
                .names()
                .map(resources::get)
                .filter(resource -> resource.get("Type").text().equals(type));
    }

    private LambdaFunction function(TemplateNode resource, EventReader events) {
        var properties = resource.get("Properties").withOnly(FUNCTION_PROPERTIES);
        return new LambdaFunction(
                resource.name(),
                property(properties, "Handler").orElseGet(() -> properties.get("Handler")).text(),
                variables(properties),
                Duration.ofSeconds(
                        property(properties, "Timeout").map(TemplateNode::number).orElse(3)),
                property(properties, "MemorySize").map(TemplateNode::number).orElse(128),
                retries(properties),
                Stream.concat(
                                TemplateNode.membersOf(properties.find("Events"))
                                        .map(events::trigger),
                                tokens(resource.name()))
                        .toList());
    }

    /// The one trigger that stands with what calls it and not with the function.
    private Stream<Trigger> tokens(String function) {
        return of(USER_POOL)
                .flatMap(pool -> pool.get("Properties").find("LambdaConfig").stream())
                .map(triggers -> triggers.withOnly(Set.of("PreTokenGenerationConfig")))
                .map(triggers -> triggers.get("PreTokenGenerationConfig").get("LambdaArn"))
                .filter(arn -> intrinsics.resolve(arn).equals(LambdaFunction.arn(function)))
                .map(_ -> new Trigger.Tokens());
    }

    private static int retries(TemplateNode properties) {
        return properties
                .find("EventInvokeConfig")
                .flatMap(config -> config.find("MaximumRetryAttempts"))
                .map(TemplateNode::number)
                .orElse(2);
    }

    private Map<String, String> variables(TemplateNode properties) {
        var variables = new HashMap<String, String>();
        Stream.of(globals(), Optional.of(properties))
                .flatMap(Optional::stream)
                .flatMap(node -> node.find("Environment").stream())
                .flatMap(node -> TemplateNode.membersOf(node.find("Variables")))
                .forEach(variable -> variables.put(variable.name(), value(variable)));
        return variables;
    }

    private String value(TemplateNode variable) {
        var known = environment.get(variable.name());
        return known == null ? intrinsics.resolve(variable) : known;
    }

    private Optional<TemplateNode> property(TemplateNode properties, String name) {
        return properties.find(name).or(() -> globals().flatMap(function -> function.find(name)));
    }

    private Optional<TemplateNode> globals() {
        return root.find("Globals").flatMap(globals -> globals.find("Function"));
    }
}
