package app.zapis.lambda.message;

import app.zapis.lambda.Wiring;
import app.zapis.message.Sweep;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.InputStream;
import java.io.OutputStream;

/// Every few minutes: what should have happened and did not.
public final class SweepHandler implements RequestStreamHandler {
    private final Sweep sweep;

    /// For Lambda, which wants a constructor without parameters.
    public SweepHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public SweepHandler(Wiring wiring) {
        this.sweep = wiring.sweep();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) {
        int found = sweep.sweep();
        if (found > 0) {
            context.getLogger().log("found " + found + " overdue");
        }
    }
}
