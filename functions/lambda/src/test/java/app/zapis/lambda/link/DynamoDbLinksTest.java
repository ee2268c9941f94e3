package app.zapis.lambda.link;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.link.LinksContract;
import app.zapis.memory.Ports;

import java.time.InstantSource;

class DynamoDbLinksTest extends LinksContract {
    @Override
    protected Ports onAnEmptyTable(InstantSource clock) {
        return DynamoDbPorts.onAnEmptyTable(clock);
    }
}
