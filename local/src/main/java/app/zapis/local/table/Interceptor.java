package app.zapis.local.table;

/// Stands between the functions and the table: may count a call, refuse it, or lose its answer.
@FunctionalInterface
public interface Interceptor {
    /// Makes the call, or not.
    ///
    /// @param operation the client's method, such as `transactWriteItems`
    /// @return what the function sees
    Object around(String operation, Call call);

    /// A call that is about to be made.
    @FunctionalInterface
    interface Call {
        /// Makes it.
        ///
        /// @return the table's answer
        Object make();
    }
}
