package app.zapis.lambda.message;

import app.zapis.booking.BookingId;
import app.zapis.lambda.http.Json;
import app.zapis.message.Message;
import app.zapis.message.MessageId;
import app.zapis.message.settings.MessageKind;
import app.zapis.resource.ResourceId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells the sender which message is due: `{"booking","kind","revision","repetition","resources":[…]}`. It names nobody.
///
/// @param resources those of the booking's revision: what the sender must know the settings of
record SendEvent(MessageId id, List<ResourceId> resources) {
    /// The list is copied.
    SendEvent {
        resources = List.copyOf(resources);
    }

    static SendEvent of(Message message) {
        return new SendEvent(message.id(), message.resources());
    }

    String json() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("booking", id.booking().value());
        tree.put("kind", id.kind().word());
        tree.put("revision", id.revision());
        tree.put("repetition", id.repetition());
        tree.put("resources", resources.stream().map(ResourceId::value).toList());
        return Json.text(tree);
    }

    /// Reads what a schedule brings.
    ///
    /// @throws IllegalArgumentException if it is no such event
    static SendEvent of(Map<String, Object> event) {
        if (event.get("booking") instanceof String booking
                && event.get("kind") instanceof String kind
                && event.get("revision") instanceof Integer revision
                && event.get("repetition") instanceof Integer repetition
                && event.get("resources") instanceof List<?> resources) {
            return new SendEvent(
                    new MessageId(new BookingId(booking), kind(kind), revision, repetition),
                    resources.stream().map(id -> new ResourceId(String.valueOf(id))).toList());
        }
        throw new IllegalArgumentException("no message is named in this event");
    }

    private static MessageKind kind(String word) {
        return MessageKind.find(word)
                .orElseThrow(() -> new IllegalArgumentException("no message is of kind " + word));
    }
}
