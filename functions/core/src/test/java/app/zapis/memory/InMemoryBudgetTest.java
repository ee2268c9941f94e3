package app.zapis.memory;

import app.zapis.message.BudgetContract;

import java.time.InstantSource;

class InMemoryBudgetTest extends BudgetContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return new InMemoryPorts(clock);
    }
}
