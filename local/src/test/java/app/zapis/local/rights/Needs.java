package app.zapis.local.rights;

import app.zapis.local.rights.CallRecorder.Call;
import app.zapis.local.template.LambdaFunction;
import app.zapis.local.template.RoleReader;
import app.zapis.local.template.Template;

import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.scheduler.model.UpdateScheduleRequest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What has to be allowed, by role: what the functions asked for, what Lambda does for them, and what
/// the scheduler does for the schedules.
final class Needs {
    private final RoleReader roles;
    private final Map<String, Set<Use>> uses = new HashMap<>();

    /// @param yaml the text of the template
    Needs(String yaml, Collection<Call> calls) {
        roles = new RoleReader(yaml);
        Template.read(yaml, Map.of("PUBLIC_URL", "http://localhost"))
                .functions()
                .forEach(this::add);
        calls.forEach(this::add);
    }

    /// Roles that lack a right, and roles that have one that nobody uses.
    List<String> complaints() {
        return roles.roles().entrySet().stream()
                .flatMap(role -> complaints(role.getKey(), new Policy(role.getValue())))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> complaints(String role, Policy policy) {
        var needed = uses.getOrDefault(role, Set.of());
        return Stream.concat(
                needed.stream()
                        .filter(use -> !policy.allows(use))
                        .map(use -> role + " lacks " + use.action() + " on " + use.resource()),
                policy.idle(needed).map(right -> role + " does not need " + right));
    }

    private void add(LambdaFunction function) {
        var name = function.logicalId();
        roles.plumbing(name)
                .forEach(use -> add(roles.roleOf(name), Use.of(use.getKey(), use.getValue())));
        roles.rolesOfRates(name)
                .forEach(role -> add(role, Use.of("lambda:InvokeFunction", function.arn())));
    }

    private void add(Call call) {
        var role = roles.roleOf(call.function());
        Use.all(call.request()).forEach(use -> add(role, use));
        switch (call.request()) {
            case CreateScheduleRequest create -> add(create.target());
            case UpdateScheduleRequest update -> add(update.target());
            default -> {}
        }
    }

    /// What the scheduler does when the schedule is due.
    private void add(Target target) {
        var role = target.roleArn().substring(target.roleArn().lastIndexOf('/') + 1);
        add(role, Use.of("lambda:InvokeFunction", target.arn()));
        add(role, Use.of("sqs:SendMessage", target.deadLetterConfig().arn()));
    }

    private void add(String role, Use use) {
        uses.computeIfAbsent(role, _ -> new HashSet<>()).add(use);
    }
}
