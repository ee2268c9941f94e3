package app.zapis.local.template;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the stack is made of, as far as it runs here: the one list of functions, routes and triggers.
///
/// @param scheduleGroups names of the groups that the functions may put schedules in
public record Template(
        List<LambdaFunction> functions, TableDefinition table, Set<String> scheduleGroups) {
    public Template {
        functions = List.copyOf(functions);
        scheduleGroups = Set.copyOf(scheduleGroups);
    }

    /// Reads a SAM template.
    ///
    /// @param environment values of the functions' variables that only the runner knows, by name
    /// @throws TemplateProblem if it cannot be run here
    public static Template read(String yaml, Map<String, String> environment) {
        return new TemplateReader(CloudFormationYaml.read(yaml), environment).read();
    }
}
