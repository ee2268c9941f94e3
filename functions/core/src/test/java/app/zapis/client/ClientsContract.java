package app.zapis.client;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.memory.TableContract;

import org.junit.jupiter.api.Test;

/// What every implementation of [Clients] does.
public abstract class ClientsContract extends TableContract {
    private static final Phone PHONE = new Phone("+79161234567");
    private static final Phone OTHER = new Phone("+79161234568");

    @Test
    void takesClientsToWantSms() {
        assertFalse(ports().clients().hasOptedOut(PHONE));
    }

    @Test
    void knowsWhoWantsNone() {
        ports().clients().setOptOut(PHONE, true);

        assertTrue(ports().clients().hasOptedOut(PHONE));
        assertFalse(ports().clients().hasOptedOut(OTHER));
    }

    @Test
    void letsThemChangeTheirMind() {
        ports().clients().setOptOut(PHONE, true);
        ports().clients().setOptOut(PHONE, false);

        assertFalse(ports().clients().hasOptedOut(PHONE));
    }

    @Test
    void mindsNoRepetition() {
        ports().clients().setOptOut(PHONE, false);
        ports().clients().setOptOut(PHONE, true);
        ports().clients().setOptOut(PHONE, true);

        assertTrue(ports().clients().hasOptedOut(PHONE));
    }
}
