package app.zapis.memory;

import app.zapis.client.Clients;
import app.zapis.client.Phone;

/// Opt-outs in memory.
public final class InMemoryClients implements Clients {
    private final InMemoryTable table;

    /// The clients of `table`.
    public InMemoryClients(InMemoryTable table) {
        this.table = table;
    }

    @Override
    public boolean hasOptedOut(Phone phone) {
        synchronized (table) {
            return table.optOuts.contains(phone);
        }
    }

    @Override
    public void setOptOut(Phone phone, boolean optOut) {
        synchronized (table) {
            if (optOut) {
                table.optOuts.add(phone);
            } else {
                table.optOuts.remove(phone);
            }
        }
    }
}
