package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.memory.TableContract;
import app.zapis.message.MessageState.Sending;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.MessageSample;

import org.junit.jupiter.api.BeforeEach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A booking, and one of its messages, for which all implementations of [Messages] do the same.
abstract class OneMessageContract extends TableContract {
    static final Instant DUE = Clinic.at("09:00");

    final Booking booking = BookingSample.of(Clinic.ANNA).build();
    final Message remind = MessageSample.of(booking, MessageKind.REMIND, DUE);

    @BeforeEach
    final void storeABooking() {
        ports().bookings().claim(booking, Capacities.of(List.of(Clinic.ANNA)));
    }

    final Messages messages() {
        return ports().messages();
    }

    static Message sending(Message message) {
        return message.with(new Sending(Clinic.NOW, message.state().attempts()));
    }

    final Optional<Message> stored() {
        return messages().find(booking.id()).flatMap(history -> history.find(remind.id()));
    }
}
