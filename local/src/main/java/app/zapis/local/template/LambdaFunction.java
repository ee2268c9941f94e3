package app.zapis.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// A function of the stack.
///
/// @param logicalId its name in the template
/// @param handler the handler's class
/// @param environment the variables it sees
/// @param timeout how long one call may take
/// @param memoryMegabytes what it may use
/// @param retries how often an asynchronous call that failed is repeated
public record LambdaFunction(
        String logicalId,
        String handler,
        Map<String, String> environment,
        Duration timeout,
        int memoryMegabytes,
        int retries,
        List<Trigger> triggers) {
    public LambdaFunction {
        environment = Map.copyOf(environment);
        triggers = List.copyOf(triggers);
    }

    /// Its name as AWS knows it.
    public String arn() {
        return arn(logicalId);
    }

    static String arn(String logicalId) {
        return Arns.arn("lambda", "function:" + logicalId);
    }
}
