package app.zapis.memory;

import app.zapis.sample.Clinic;

import org.junit.jupiter.api.BeforeEach;

import java.time.InstantSource;

/// What all contracts of ports onto the table begin with: an empty table, at [Clinic#NOW].
public abstract class TableContract {
    /// What the implementation takes for now.
    protected final MovableClock clock = new MovableClock(Clinic.NOW);

    private Ports ports = new InMemoryPorts(clock);

    /// The ports of a table in which there is nothing yet.
    ///
    /// @param clock by which changes are dated
    protected abstract Ports onAnEmptyTable(InstantSource clock);

    @BeforeEach
    final void openAnEmptyTable() {
        ports = onAnEmptyTable(clock);
    }

    /// The ports under test.
    protected final Ports ports() {
        return ports;
    }
}
