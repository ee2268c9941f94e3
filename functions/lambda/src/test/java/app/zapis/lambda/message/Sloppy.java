package app.zapis.lambda.message;

import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.message.History;
import app.zapis.message.MessageId;
import app.zapis.message.Messages;
import app.zapis.message.Messages.Opened;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;

/// Messages that do not tell what has become of a booking since they were planned.
final class Sloppy {
    private final Messages real;
    private boolean alwaysBooked;
    private int revision;

    Sloppy(Messages real) {
        this.real = real;
    }

    /// Nobody hears of cancellations.
    Sloppy rememberingBooked() {
        alwaysBooked = true;
        return this;
    }

    /// The next one to be sent.
    void sending(MessageId id) {
        revision = id.revision();
    }

    Messages messages() {
        var proxy =
                Proxy.newProxyInstance(
                        Messages.class.getClassLoader(),
                        new Class<?>[] {Messages.class},
                        (_, method, arguments) -> {
                            try {
                                return distorted(method.invoke(real, arguments));
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return (Messages) proxy;
    }

    private Object distorted(Object answer) {
        return answer instanceof Optional<?> found ? found.map(this::distortedOne) : answer;
    }

    private Object distortedOne(Object found) {
        return switch (found) {
            case Opened(var history, var rules) ->
                    new Opened(alwaysBooked ? booked(history) : outdated(history), rules);
            case History history -> alwaysBooked ? booked(history) : present(history);
            default -> found;
        };
    }

    private static History booked(History history) {
        var booking = history.booking();
        var status = new Status.Booked();
        return new History(with(booking, status, booking.revision()), history.messages(), true);
    }

    private History outdated(History history) {
        var booking = with(history.booking(), history.booking().status(), revision);
        return new History(booking, history.messages(), true);
    }

    private static History present(History history) {
        int revision = history.booking().revision();
        var messages =
                history.messages().stream()
                        .filter(message -> message.id().revision() == revision)
                        .toList();
        return new History(history.booking(), messages, false);
    }

    private static Booking with(Booking booking, Status status, int revision) {
        return new Booking(
                booking.id(),
                booking.linkKey(),
                status,
                booking.visit(),
                booking.client(),
                booking.comment(),
                booking.service(),
                booking.origin(),
                booking.lastMove(),
                booking.overbooked(),
                revision,
                booking.version(),
                booking.history());
    }
}
