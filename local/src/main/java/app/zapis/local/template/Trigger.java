package app.zapis.local.template;

import java.time.Duration;
import java.util.List;

/// What calls a function.
public sealed interface Trigger {
    /// A request over HTTP.
    ///
    /// @param path may have `{name}` for one segment and, at its end, `{name+}` for several
    record HttpRoute(String method, String path, Access access) implements Trigger {
        /// As API Gateway names it.
        public String key() {
            return method + " " + path;
        }
    }

    /// Who may use a route.
    sealed interface Access {
        /// Everybody.
        record Open() implements Access {}

        /// Whoever has a token with any one of the scopes; with none listed, any valid token.
        record Token(List<String> scopes) implements Access {
            public Token {
                scopes = List.copyOf(scopes);
            }
        }
    }

    /// Changes of the table.
    ///
    /// @param patterns the filters in JSON; one that matches is enough, and with none all pass
    /// @param retries how often a batch that failed is repeated before it is given up
    /// @param bisect whether a batch that failed is halved to find what fails
    /// @param reportsFailures whether the function says which record failed
    record TableStream(
            List<String> patterns,
            int batchSize,
            int retries,
            boolean bisect,
            boolean reportsFailures)
            implements Trigger {
        public TableStream {
            patterns = List.copyOf(patterns);
        }
    }

    /// Tokens that are about to be signed for someone who signs in.
    record Tokens() implements Trigger {}

    /// Time, again and again.
    ///
    /// @param name as the scheduler knows it
    record Rate(String name, Duration every) implements Trigger {}
}
