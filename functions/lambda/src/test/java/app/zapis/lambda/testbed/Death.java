package app.zapis.lambda.testbed;

/// What ends a function between two of its calls: no code of its own runs any more.
public final class Death extends Error {
    private static final long serialVersionUID = 1;

    /// The end.
    public Death() {
        super("the function was stopped");
    }
}
