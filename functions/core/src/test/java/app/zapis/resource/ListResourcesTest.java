package app.zapis.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.memory.InMemoryPorts;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;

class ListResourcesTest {
    @Test
    void listsWhatCanBeBookedOnItsOwnById() {
        var ports = new InMemoryPorts(InstantSource.fixed(Clinic.NOW));
        ports.save(Clinic.BORIS);
        ports.save(Clinic.ROOM);
        ports.save(ResourceSample.specialist("vera").hidden().build());
        ports.save(Clinic.ANNA);

        var listed = new ListResources(ports.settings()).list();

        assertEquals(List.of(Clinic.ANNA, Clinic.BORIS), listed);
    }
}
