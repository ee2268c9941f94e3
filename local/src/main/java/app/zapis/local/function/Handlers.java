package app.zapis.local.function;

import app.zapis.local.template.LambdaFunction;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

/// Makes the handlers of the functions.
@FunctionalInterface
public interface Handlers {
    /// A new instance of the function's handler, set up by the function's environment.
    RequestStreamHandler create(LambdaFunction function);
}
