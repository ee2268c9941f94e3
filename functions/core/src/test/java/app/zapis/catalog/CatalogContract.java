package app.zapis.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Company;
import app.zapis.company.Versioned;
import app.zapis.memory.TableContract;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/// What every implementation of [Catalog] does.
public abstract class CatalogContract extends TableContract {
    private static final ResourceType BATHS = new ResourceType("baths", "Бани", Wording.THING);

    private static final Shelf<Company> COMPANY =
            new Shelf<>(
                    Clinic.COMPANY,
                    Company.UNNAMED,
                    catalog -> Optional.of(catalog.company()),
                    Catalog::saveCompany,
                    (_, _) -> false);

    private static final Shelf<ResourceType> TYPE =
            new Shelf<>(
                    BATHS,
                    new ResourceType("baths", "Сауны", Wording.THING),
                    catalog -> catalog.findType("baths"),
                    Catalog::saveType,
                    Catalog::deleteType);

    private static final Shelf<Resource> RESOURCE =
            new Shelf<>(
                    Clinic.ANNA,
                    ResourceSample.specialist("anna").buffer(5, 10).hidden().build(),
                    catalog -> catalog.findResource(Clinic.ANNA.id()),
                    Catalog::saveResource,
                    Catalog::deleteResource);

    @Test
    void beginsToPlanAnewWithWhatIsStored() {
        var catalog = ports().catalog();
        assertTrue(catalog.saveResource(new Versioned<>(Clinic.ANNA, Versioned.NEW)));
        var ofAnna = new Scope.OfResource(Clinic.ANNA.id());

        assertFalse(catalog.saveResourceReplanning(new Versioned<>(Clinic.ANNA, 2)));
        assertEquals(Optional.empty(), ports().replans().find(ofAnna));

        assertTrue(catalog.saveResourceReplanning(new Versioned<>(Clinic.ANNA, 1)));
        assertTrue(ports().replans().find(ofAnna).isPresent());
        assertEquals(
                Optional.of(new Versioned<>(Clinic.ANNA, 2)),
                catalog.findResource(Clinic.ANNA.id()));
    }

    @Test
    void beginsToPlanAllAnewWithTheCompany() {
        var catalog = ports().catalog();
        var company = new Versioned<>(Clinic.COMPANY, Versioned.NEW);
        var everybody = new Scope.Company();

        assertFalse(catalog.saveCompanyReplanning(new Versioned<>(Clinic.COMPANY, 7)));
        assertEquals(Optional.empty(), ports().replans().find(everybody));

        assertTrue(catalog.saveCompanyReplanning(company));
        assertTrue(ports().replans().find(everybody).isPresent());
        assertEquals(company.stored(), catalog.company());
    }

    /// Where one thing is kept.
    ///
    /// @param other what an editor makes of it
    record Shelf<T>(
            T one,
            T other,
            Function<Catalog, Optional<Versioned<T>>> finds,
            BiPredicate<Catalog, Versioned<T>> saves,
            BiPredicate<Catalog, Versioned<T>> deletes) {
        private boolean save(Catalog catalog, T value, long version) {
            return saves.test(catalog, new Versioned<>(value, version));
        }

        private boolean delete(Catalog catalog, long version) {
            return deletes.test(catalog, new Versioned<>(one, version));
        }

        private void assertStored(Catalog catalog, T value, long version) {
            assertEquals(Optional.of(new Versioned<>(value, version)), finds.apply(catalog));
        }

        @Override
        public String toString() {
            return one.getClass().getSimpleName();
        }
    }

    static Stream<Shelf<?>> shelves() {
        return Stream.of(COMPANY, TYPE, RESOURCE);
    }

    static Stream<Shelf<?>> shelvesToClear() {
        return Stream.of(TYPE, RESOURCE);
    }

    @Test
    void beginsWithNothing() {
        var catalog = ports().catalog();

        assertEquals(new Versioned<>(Company.UNNAMED, Versioned.NEW), catalog.company());
        assertEquals(List.of(), catalog.types());
        assertEquals(List.of(), catalog.resources());
        assertEquals(Optional.empty(), catalog.findType("baths"));
        assertEquals(Optional.empty(), catalog.findResource(Clinic.ANNA.id()));
    }

    @ParameterizedTest
    @MethodSource("shelves")
    <T> void countsVersionsFromOne(Shelf<T> shelf) {
        var catalog = ports().catalog();

        assertTrue(shelf.save(catalog, shelf.one(), Versioned.NEW));
        shelf.assertStored(catalog, shelf.one(), 1);

        assertTrue(shelf.save(catalog, shelf.other(), 1));
        shelf.assertStored(catalog, shelf.other(), 2);
    }

    @ParameterizedTest
    @MethodSource("shelves")
    <T> void keepsWhatTheFirstOfTwoEditorsStored(Shelf<T> shelf) {
        var catalog = ports().catalog();
        shelf.save(catalog, shelf.one(), Versioned.NEW);
        shelf.save(catalog, shelf.other(), 1);

        assertFalse(shelf.save(catalog, shelf.one(), 1));

        shelf.assertStored(catalog, shelf.other(), 2);
    }

    @ParameterizedTest
    @MethodSource("shelves")
    <T> void takesNothingForNewThatIsThere(Shelf<T> shelf) {
        var catalog = ports().catalog();
        shelf.save(catalog, shelf.one(), Versioned.NEW);

        assertFalse(shelf.save(catalog, shelf.other(), Versioned.NEW));

        shelf.assertStored(catalog, shelf.one(), 1);
    }

    @ParameterizedTest
    @MethodSource("shelves")
    <T> void changesNothingThatIsNotThere(Shelf<T> shelf) {
        var before = shelf.finds().apply(ports().catalog());

        assertFalse(shelf.save(ports().catalog(), shelf.one(), 1));

        assertEquals(before, shelf.finds().apply(ports().catalog()));
    }

    @ParameterizedTest
    @MethodSource("shelvesToClear")
    <T> void deletesWhatWasRead(Shelf<T> shelf) {
        var catalog = ports().catalog();
        shelf.save(catalog, shelf.one(), Versioned.NEW);

        assertTrue(shelf.delete(catalog, 1));

        assertEquals(Optional.empty(), shelf.finds().apply(catalog));
        assertFalse(shelf.delete(catalog, 1));
    }

    @ParameterizedTest
    @MethodSource("shelvesToClear")
    <T> void deletesNothingThatHasChangedSinceItWasRead(Shelf<T> shelf) {
        var catalog = ports().catalog();
        shelf.save(catalog, shelf.one(), Versioned.NEW);
        shelf.save(catalog, shelf.other(), 1);

        assertFalse(shelf.delete(catalog, 1));

        shelf.assertStored(catalog, shelf.other(), 2);
    }

    @ParameterizedTest
    @MethodSource("shelvesToClear")
    <T> void deletesNothingThatIsNotThere(Shelf<T> shelf) {
        assertFalse(shelf.delete(ports().catalog(), Versioned.NEW));
    }

    @Test
    void addsATypeWithItsMessagesOrNeither() {
        var catalog = ports().catalog();
        var own = new Scope.OfType(BATHS.id());
        var cars = new Versioned<>(Preset.CARS.messages(), 1);

        assertTrue(catalog.addType(BATHS, cars.value()));
        assertEquals(cars, ports().messageLevels().of(own));

        assertFalse(catalog.addType(BATHS, Preset.ROOMS.messages()));
        assertEquals(cars, ports().messageLevels().of(own));
        assertEquals(List.of(new Versioned<>(BATHS, 1)), catalog.types());
    }

    @Test
    void addsATypeOfWhichNothingIsSet() {
        assertTrue(ports().catalog().addType(BATHS, MessageSettings.NONE));

        var own = ports().messageLevels().of(new Scope.OfType(BATHS.id()));
        assertEquals(new Versioned<>(MessageSettings.NONE, Versioned.NEW), own);
    }

    @Test
    void listsByIds() {
        var catalog = ports().catalog();
        var tools = new ResourceType("a-tool", "Tools", Wording.THING);
        var baths = new Versioned<>(BATHS, Versioned.NEW);
        catalog.saveType(baths);
        catalog.saveType(baths.with(tools));
        var room = new Versioned<>(Clinic.ROOM, Versioned.NEW);
        catalog.saveResource(room);
        catalog.saveResource(room.with(Clinic.BORIS));

        assertEquals(List.of(baths.with(tools).stored(), baths.stored()), catalog.types());
        assertEquals(List.of(room.with(Clinic.BORIS).stored(), room.stored()), catalog.resources());
    }

    @Test
    void isWhatBookingGoesBy() {
        ports().catalog().saveCompany(new Versioned<>(Clinic.COMPANY, Versioned.NEW));
        ports().catalog().saveResource(new Versioned<>(Clinic.ANNA, Versioned.NEW));

        var settings = ports().settings().read(List.of(Clinic.ANNA.id()));

        assertEquals(Clinic.COMPANY, settings.company());
        assertEquals(Optional.of(Clinic.ANNA), settings.find(Clinic.ANNA.id()));
    }
}
