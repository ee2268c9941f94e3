package app.zapis.lambda.message;

import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;
import app.zapis.message.MentionsContract;
import app.zapis.message.MessagesContract;
import app.zapis.message.OverdueContract;
import app.zapis.message.SendingContract;

import org.junit.jupiter.api.Nested;

import java.time.InstantSource;

/// Messages in the table keep what messages in memory promise.
class DynamoDbMessagesTest {
    @Nested
    class OneByOne extends MessagesContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenSent extends SendingContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenTellingOfOthers extends MentionsContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenOverdue extends OverdueContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }
}
