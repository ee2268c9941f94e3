package app.zapis.lambda.message;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.message.BudgetContract;

import java.time.InstantSource;

/// Counts in the table keep what counts in memory promise.
class DynamoDbBudgetTest extends BudgetContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
