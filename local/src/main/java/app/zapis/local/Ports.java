package app.zapis.local;

import app.zapis.local.http.LoopbackServer;

import java.io.IOException;

/// The servers of one runner. They are bound first, so that everything can know their addresses.
///
/// @param api what the world sees: the functions' routes and `/local`
/// @param sns what the functions see as SNS
/// @param scheduler what the functions see as EventBridge Scheduler
record Ports(LoopbackServer api, LoopbackServer sns, LoopbackServer scheduler)
        implements AutoCloseable {
    /// @param port for the API; 0 for any free one
    /// @throws StartRefused if it cannot be had
    static Ports bind(int port) throws StartRefused {
        try {
            return new Ports(
                    LoopbackServer.bind(port), LoopbackServer.bind(0), LoopbackServer.bind(0));
        } catch (IOException taken) {
            throw new StartRefused(
                    "port "
                            + port
                            + " cannot be used ("
                            + taken.getMessage()
                            + "); choose another with ZAPIS_PORT");
        }
    }

    @Override
    public void close() {
        api.close();
        sns.close();
        scheduler.close();
    }
}
