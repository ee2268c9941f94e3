package app.zapis.lambda.booking;

import app.zapis.booking.BookingsContract;
import app.zapis.booking.CancelContract;
import app.zapis.booking.ConfirmContract;
import app.zapis.booking.MovesContract;
import app.zapis.booking.RacesContract;
import app.zapis.booking.UpdateContract;
import app.zapis.lambda.testbed.DynamoDbPorts;
import app.zapis.memory.Ports;

import org.junit.jupiter.api.Nested;

import java.time.InstantSource;

/// Bookings in the table keep what bookings in memory promise.
class DynamoDbBookingsTest {
    @Nested
    class WhenTimeIsClaimed extends BookingsContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenMoved extends MovesContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenCancelled extends CancelContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenChangedOtherwise extends UpdateContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenConfirmed extends ConfirmContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }

    @Nested
    class WhenManyComeAtOnce extends RacesContract {
        @Override
        protected Ports onAnEmptyTable(InstantSource clock) {
            return DynamoDbPorts.onAnEmptyTable(clock);
        }
    }
}
