package app.zapis.local;

import java.time.InstantSource;
import java.util.Map;

/// Starts the stack on this machine, and runs until it is stopped.
public final class Main {
    private Main() {}

    /// Exits with status 1 if it cannot start.
    public static void main(String[] arguments) {
        var console = Console.ofProcess();
        if (!start(System.getenv(), console)) {
            // The database's threads would keep the process alive.
            System.exit(1);
        }
    }

    /// @return whether it runs; if not, one line on `err` says why not
    static boolean start(Map<String, String> environment, Console console) {
        try {
            var settings = Settings.of(environment, InstantSource.system());
            var zapis = LocalZapis.start(settings, console);
            Runtime.getRuntime().addShutdownHook(new Thread(zapis::close));
            console.out().print(Welcome.text(zapis));
            return true;
        } catch (StartRefused refused) {
            console.err().println("zapis cannot start: " + refused.getMessage());
            return false;
        }
    }
}
