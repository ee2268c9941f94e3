package app.zapis.lambda.message;

import app.zapis.lambda.Wiring;
import app.zapis.message.EraseOldClients;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.InputStream;
import java.io.OutputStream;

/// Every hour: clients who have not come for longer than their data are kept.
public final class EraseOldClientsHandler implements RequestStreamHandler {
    private final EraseOldClients eraseOldClients;

    /// For Lambda, which wants a constructor without parameters.
    public EraseOldClientsHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public EraseOldClientsHandler(Wiring wiring) {
        this.eraseOldClients = wiring.eraseOldClients();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) {
        int found = eraseOldClients.erase();
        if (found > 0) {
            context.getLogger().log("found " + found + " old clients");
        }
    }
}
