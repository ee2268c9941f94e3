package app.zapis.lambda.storm;

import app.zapis.lambda.testbed.Deployment;
import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import java.util.List;

/// What can be booked.
final class Resources {
    private static final Resource CAR =
            ResourceSample.thing("car").daily("00:00", "24:00").capacity(2).build();

    /// Those that managers change.
    static final List<String> CHANGING = List.of("vera", "hall", "guest-1", "guest-2");

    /// Those that come and go.
    static final List<String> PASSING = List.of("guest-1", "guest-2");

    /// All of them.
    static final List<String> ALL =
            List.of("anna", "boris", "room-1", "yoga", "car", "vera", "hall", "guest-1", "guest-2");

    /// What people want to book.
    static final List<List<String>> WANTED =
            List.of(
                    List.of("anna"),
                    List.of("boris"),
                    List.of("anna", "room-1"),
                    List.of("yoga"),
                    List.of("yoga", "room-1"),
                    List.of("car"),
                    List.of("vera"),
                    List.of("vera", "hall"),
                    List.of("guest-1"),
                    List.of("guest-2", "hall"));

    private Resources() {}

    /// A business that has them.
    static Deployment business() {
        return Deployment.with(
                Clinic.ANNA,
                Clinic.BORIS,
                Clinic.ROOM,
                Clinic.YOGA,
                CAR,
                ResourceSample.specialist("vera").build(),
                ResourceSample.thing("hall").capacity(2).build(),
                ResourceSample.specialist("guest-1").build(),
                ResourceSample.specialist("guest-2").build());
    }
}
