package app.zapis.local.template;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Works out those of CloudFormation's functions that an environment variable needs:
/// `Ref`, `Fn::GetAtt` of an ARN, and `Fn::Sub` of these.
final class Intrinsics {
    private static final Map<String, String> PSEUDO_PARAMETERS =
            Map.of(
                    "AWS::AccountId", Arns.ACCOUNT,
                    "AWS::Partition", "aws",
                    "AWS::Region", Arns.REGION,
                    "AWS::StackName", "zapis",
                    "AWS::URLSuffix", "amazonaws.com");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");

    private final Optional<TemplateNode> parameters;
    private final TemplateNode resources;

    Intrinsics(TemplateNode root) {
        this.parameters = root.find("Parameters");
        this.resources = root.get("Resources");
    }

    /// @throws TemplateProblem if the value cannot be known here
    String resolve(TemplateNode node) {
        if (!node.isObject()) {
            return node.text();
        }
        var function = node.names().findFirst().orElse("");
        return switch (function) {
            case "Ref" -> reference(node.get("Ref"), node.get("Ref").text());
            case "Fn::GetAtt" -> attribute(node, String.join(".", node.get("Fn::GetAtt").texts()));
            case "Fn::Sub" -> substitute(node.get("Fn::Sub"));
            default -> throw node.problem(function + " cannot be worked out here");
        };
    }

    /// The name that the resource has once it exists.
    String nameOf(TemplateNode resource) {
        var properties = resource.find("Properties");
        return Stream.of("Name", "TableName")
                .flatMap(name -> properties.flatMap(node -> node.find(name)).stream())
                .map(this::resolve)
                .findFirst()
                .orElse(resource.name());
    }

    private String reference(TemplateNode node, String name) {
        var pseudo = Optional.ofNullable(PSEUDO_PARAMETERS.get(name));
        return pseudo.or(() -> parameter(name))
                .or(() -> resources.find(name).map(this::known))
                .orElseThrow(() -> node.problem(name + " is neither a parameter nor a resource"));
    }

    /// A topic is known by its ARN, all else by its name.
    private String known(TemplateNode resource) {
        return resource.get("Type").text().equals("AWS::SNS::Topic")
                ? Arns.arn("sns", resource.name())
                : nameOf(resource);
    }

    private Optional<String> parameter(String name) {
        return parameters
                .flatMap(all -> all.find(name))
                .map(parameter -> parameter.get("Default").text());
    }

    private String attribute(TemplateNode node, String attribute) {
        var name = attribute.substring(0, Math.max(0, attribute.indexOf('.')));
        if (!attribute.equals(name + ".Arn")) {
            throw node.problem(attribute + " cannot be worked out here");
        }
        var resource = resources.find(name).orElseThrow(() -> node.problem("no " + name));
        return switch (resource.get("Type").text()) {
            case "AWS::Serverless::Function" -> LambdaFunction.arn(name);
            case "AWS::DynamoDB::Table" -> Arns.arn("dynamodb", "table/" + name);
            case "AWS::IAM::Role" -> "arn:aws:iam::" + Arns.ACCOUNT + ":role/" + name;
            case "AWS::SQS::Queue" -> Arns.arn("sqs", name);
            default -> throw node.problem("the ARN of " + name + " cannot be worked out here");
        };
    }

    private String substitute(TemplateNode text) {
        return VARIABLE.matcher(text.text())
                .replaceAll(match -> Matcher.quoteReplacement(variable(text, match.group(1))));
    }

    private String variable(TemplateNode node, String name) {
        return name.contains(".") ? attribute(node, name) : reference(node, name);
    }
}
