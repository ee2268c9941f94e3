package app.zapis.message;

import app.zapis.booking.Booking;
import app.zapis.memory.FewPhoneNumbers;
import app.zapis.message.settings.SmsText;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.UnaryOperator;

/// Somebody changes the booking after the sender has read it, and before he takes its message.
final class Changing {
    private final Post post;
    private final UnaryOperator<Booking> change;

    Changing(Post post, UnaryOperator<Booking> change) {
        this.post = post;
        this.change = change;
    }

    SendMessage sender() {
        var judgement =
                new Judgement(
                        (kind, booking, settings, own) -> new SmsText(kind.word()),
                        post.reminders(),
                        new FewPhoneNumbers());
        return new SendMessage(
                messages(),
                judgement,
                post.spending(),
                post.dispatch(post.sms),
                post.messageTasks(),
                post.clock);
    }

    private Messages messages() {
        var messages = post.ports.messages();
        var proxy =
                Proxy.newProxyInstance(
                        Messages.class.getClassLoader(),
                        new Class<?>[] {Messages.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("claim")) {
                                post.ports.table().put(change.apply(post.booking()));
                            }
                            try {
                                return method.invoke(messages, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return (Messages) proxy;
    }
}
