package app.zapis.sample;

import app.zapis.booking.BookingRequest;
import app.zapis.booking.BookingRequest.Person;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Makes requests: by Ivan, for 10:00 on [Clinic#DAY], without a key, unless said otherwise.
public final class RequestSample {
    private final List<ResourceId> resources;
    private String key = "";
    private Instant start = Clinic.at("10:00");
    private int minutes = BookingRequest.USUAL;
    private Person person = new Person("Иван", "+79161234567", "");
    private String comment = "";
    private String service = "";

    private RequestSample(List<ResourceId> resources) {
        this.resources = resources;
    }

    /// A request for these resources.
    public static RequestSample of(Resource... resources) {
        return new RequestSample(Arrays.stream(resources).map(Resource::id).toList());
    }

    /// The idempotency key.
    public RequestSample key(String key) {
        this.key = key;
        return this;
    }

    /// When it should begin.
    public RequestSample at(Instant start) {
        this.start = start;
        return this;
    }

    /// When it should begin on [Clinic#DAY].
    public RequestSample at(String time) {
        return at(Clinic.at(time));
    }

    /// How long it should be.
    public RequestSample minutes(int minutes) {
        this.minutes = minutes;
        return this;
    }

    /// Who comes.
    public RequestSample person(String name, String phone, String language) {
        person = new Person(name, phone, language);
        return this;
    }

    /// What he says.
    public RequestSample comment(String comment) {
        this.comment = comment;
        return this;
    }

    /// What he wants.
    public RequestSample service(String service) {
        this.service = service;
        return this;
    }

    /// The request.
    public BookingRequest build() {
        return new BookingRequest(key, resources, start, minutes, person, comment, service);
    }
}
