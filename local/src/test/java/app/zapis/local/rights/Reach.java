package app.zapis.local.rights;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sns.SnsClient;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a function could ask of AWS: the calls of the SDK at the end of all paths through the code
/// that begin at its handler. A path through an interface goes on in each class that implements it.
final class Reach {
    private static final Map<String, String> SERVICES =
            Map.of(
                    DynamoDbClient.class.getName(), "dynamodb:",
                    SnsClient.class.getName(), "sns:",
                    SchedulerClient.class.getName(), "scheduler:");

    /// A transaction does what its items do.
    private static final Set<String> NO_ACTIONS = Set.of("builder", "transactWriteItems");

    private static final Map<String, String> WRITES =
            Map.of(
                    "put", "PutItem",
                    "update", "UpdateItem",
                    "delete", "DeleteItem",
                    "conditionCheck", "ConditionCheckItem");

    private final JavaClasses code =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("app.zapis");

    /// IAM's actions for all that can be reached.
    ///
    /// @param handler the class in which paths begin
    Set<String> actions(String handler) {
        var actions = new TreeSet<String>();
        var seen = new HashSet<JavaCodeUnit>();
        var open = new ArrayDeque<JavaCodeUnit>(code.get(handler).getCodeUnits());
        while (!open.isEmpty()) {
            var unit = open.pop();
            if (seen.add(unit)) {
                targets(unit)
                        .forEach(target -> {
                            action(target).ifPresent(actions::add);
                            next(target).forEach(open::push);
                        });
            }
        }
        return actions;
    }

    private static Stream<CodeUnitAccessTarget> targets(JavaCodeUnit unit) {
        return Stream.concat(
                unit.getCallsFromSelf().stream().map(call -> call.getTarget()),
                unit.getCodeUnitReferencesFromSelf().stream()
                        .map(reference -> reference.getTarget()));
    }

    private static Optional<String> action(CodeUnitAccessTarget target) {
        var owner = target.getOwner().getName();
        if (owner.equals(TransactWriteItem.Builder.class.getName())) {
            return Optional.ofNullable(WRITES.get(target.getName()))
                    .map(write -> "dynamodb:" + write);
        }
        return Optional.ofNullable(SERVICES.get(owner))
                .filter(_ -> !NO_ACTIONS.contains(target.getName()))
                .map(service -> service + operation(target.getName()));
    }

    /// `queryPaginator` → `Query`
    private static String operation(String method) {
        return Character.toUpperCase(method.charAt(0))
                + method.substring(1).replace("Paginator", "");
    }

    private Stream<JavaCodeUnit> next(CodeUnitAccessTarget target) {
        if (!code.contain(target.getOwner().getName())) {
            return Stream.empty();
        }
        var owner = code.get(target.getOwner().getName());
        return Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .flatMap(type -> of(type, target).stream());
    }

    private static Optional<JavaCodeUnit> of(JavaClass type, CodeUnitAccessTarget target) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getName().equals(target.getName()))
                .filter(unit -> unit.getRawParameterTypes().equals(target.getRawParameterTypes()))
                .findFirst();
    }
}
