package app.zapis.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.memory.InMemoryPorts;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ManageTypesTest {
    private static final ResourceType BATHS = new ResourceType("baths", "Baths", Wording.THING);
    private static final ResourceType SAUNAS = new ResourceType("baths", "Saunas", Wording.THING);

    private final InMemoryPorts ports = new InMemoryPorts(() -> Clinic.NOW);
    private final ManageTypes manageTypes = new ManageTypes(ports.catalog());

    private static Edit<ResourceType> saved(ResourceType type, long version) {
        return new Edit.Saved<>(new Versioned<>(type, version), List.of());
    }

    @Test
    void makesRenamesAndDeletes() {
        assertEquals(saved(BATHS, 1), manageTypes.create(BATHS));
        assertEquals(saved(SAUNAS, 2), manageTypes.replace(new Versioned<>(SAUNAS, 1)));
        assertEquals(Optional.of(new Versioned<>(SAUNAS, 2)), manageTypes.find("baths"));
        assertEquals(List.of(SAUNAS), manageTypes.list());
        assertEquals(new Edit.Deleted<>(), manageTypes.delete("baths", 2));
        assertEquals(List.of(), manageTypes.list());
    }

    @Test
    void makesEachOnce() {
        manageTypes.create(BATHS);

        assertEquals(new Edit.Exists<>(), manageTypes.create(SAUNAS));

        assertEquals(List.of(BATHS), manageTypes.list());
    }

    @Test
    void fillsInTheTypeOfAPresetWithItsMessages() {
        var filledIn = manageTypes.fillIn(Preset.CARS);

        var cars = Preset.CARS.type(ports.catalog().company().value().language());
        assertEquals(new FilledIn(List.of(cars), List.of("cars")), filledIn);
        assertEquals(
                Preset.CARS.messages(), ports.messageLevels().of(new Scope.OfType("cars")).value());
    }

    @Test
    void leavesWhatIsThereOfAPreset() {
        var own = new ResourceType("cars", "Taxis", Wording.THING);
        manageTypes.create(own);

        assertEquals(new FilledIn(List.of(own), List.of()), manageTypes.fillIn(Preset.CARS));

        var messages = ports.messageLevels().of(new Scope.OfType("cars")).value();
        assertEquals(MessageSettings.NONE, messages);
    }

    @Test
    void knowsNothingOfOthers() {
        assertEquals(new Edit.Unknown<>(), manageTypes.replace(new Versioned<>(BATHS, 1)));
        assertEquals(new Edit.Unknown<>(), manageTypes.delete("baths", 1));
        assertEquals(Optional.empty(), manageTypes.find("baths"));
    }

    @Test
    void keepsWhatSomebodyElseHasMadeOfIt() {
        manageTypes.create(BATHS);
        manageTypes.replace(new Versioned<>(SAUNAS, 1));

        assertEquals(new Edit.Stale<>(), manageTypes.replace(new Versioned<>(BATHS, 1)));
        assertEquals(new Edit.Stale<>(), manageTypes.delete("baths", 1));

        assertEquals(List.of(SAUNAS), manageTypes.list());
    }

    @Test
    void deletesNoneThatResourcesHave() {
        Preset.types(Language.EN).forEach(manageTypes::create);
        ports.save(Clinic.ANNA);
        ports.save(Clinic.BORIS);

        assertEquals(
                new Edit.Used<>(List.of(Clinic.ANNA.id(), Clinic.BORIS.id())),
                manageTypes.delete("medical", 1));
        assertEquals(new Edit.Deleted<>(), manageTypes.delete("cars", 1));
    }
}
