package app.zapis.local.template;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.util.List;
import java.util.Map;

/// YAML with CloudFormation's short forms, which it turns into the long ones:
/// `!Ref Table` into `{Ref: Table}`, `!GetAtt Table.Arn` into `{Fn::GetAtt: [Table, Arn]}`.
final class CloudFormationYaml extends SafeConstructor {
    private CloudFormationYaml(LoaderOptions options) {
        super(options);
        yamlMultiConstructors.put("!", new ShortForm());
    }

    /// @throws TemplateProblem if it is not YAML
    static TemplateNode read(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return new TemplateNode("", new Yaml(new CloudFormationYaml(options)).load(yaml));
        } catch (YAMLException notYaml) {
            throw new TemplateProblem("not YAML: " + notYaml.getMessage());
        }
    }

    private final class ShortForm extends AbstractConstruct {
        @Override
        public Object construct(Node node) {
            var name = node.getTag().getValue().substring(1);
            var value = value(node);
            return switch (name) {
                case "Ref", "Condition" -> Map.of(name, value);
                case "GetAtt" -> Map.of("Fn::GetAtt", attribute(value));
                default -> Map.of("Fn::" + name, value);
            };
        }

        private Object value(Node node) {
            return switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new TemplateProblem("a tag on " + node.getNodeId());
            };
        }

        private Object attribute(Object value) {
            return value instanceof String name ? List.of(name.split("\\.", 2)) : value;
        }
    }
}
