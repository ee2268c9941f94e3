package app.zapis.lambda.resource;

import app.zapis.catalog.CatalogContract;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;

import java.time.InstantSource;

class DynamoDbCatalogTest extends CatalogContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
