package app.zapis.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.catalog.Misfit.Why;
import app.zapis.company.Versioned;
import app.zapis.memory.FrontDesk;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Wording;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;
import app.zapis.schedule.DayHours;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class ManageResourcesTest {
    private final FrontDesk desk = new FrontDesk(Clinic.ANNA, Clinic.YOGA);
    private final ManageResources manageResources = desk.manageResources();

    private static Versioned<Resource> read(ResourceSample changed) {
        return new Versioned<>(changed.build(), 1);
    }

    private static Edit<Resource> saved(Resource resource, long version, Misfit... misfits) {
        return new Edit.Saved<>(new Versioned<>(resource, version), List.of(misfits));
    }

    @Test
    void makesAResource() {
        assertEquals(saved(Clinic.BORIS, 1), manageResources.create(Clinic.BORIS));

        assertEquals(List.of(Clinic.ANNA, Clinic.BORIS, Clinic.YOGA), manageResources.list());
        assertEquals(
                Optional.of(new Versioned<>(Clinic.BORIS, 1)),
                manageResources.find(Clinic.BORIS.id()));
    }

    @Test
    void makesNoneTwice() {
        assertEquals(new Edit.Exists<>(), manageResources.create(Clinic.ANNA));
    }

    @Test
    void makesNoneOfATypeThatIsNotThere() {
        var catalog = desk.ports().catalog();
        assertTrue(catalog.deleteResource(new Versioned<>(Clinic.YOGA, 1)));
        assertEquals(new Edit.Deleted<>(), new ManageTypes(catalog).delete("rooms", 1));

        assertEquals(new Edit.UnknownType<>("rooms"), manageResources.create(Clinic.ROOM));
        assertEquals(
                new Edit.UnknownType<>("rooms"),
                manageResources.replace(new Versioned<>(Clinic.ROOM, 1)));
    }

    @Test
    void copiesAllButAbsences() {
        var away =
                ResourceSample.specialist("vera")
                        .buffer(5, 10)
                        .daily("10:00", "20:00")
                        .on(Clinic.DAY, DayHours.CLOSED)
                        .absent(Clinic.at("10:00"), Clinic.at("12:00"));
        manageResources.create(away.build());
        var zoya = new ResourceId("zoya");

        var copied = manageResources.copy(new ResourceId("vera"), zoya, "Зоя");

        var vera = manageResources.find(new ResourceId("vera")).orElseThrow().value();
        assertEquals(saved(vera.copy(zoya, "Зоя"), 1), copied);
        var stored = manageResources.find(zoya).orElseThrow().value();
        assertEquals("Зоя", stored.name());
        assertEquals(vera.rules(), stored.rules());
        assertEquals(vera.label().type(), stored.label().type());
        assertEquals(vera.timetable().hours(), stored.timetable().hours());
        assertEquals(vera.timetable().exceptions(), stored.timetable().exceptions());
        assertEquals(List.of(), stored.timetable().absences());
    }

    @Test
    void plansMessagesAnewWhereAnotherTypeOrWordingRulesThem() {
        var anna = Clinic.ANNA.label();
        var other = anna.wording() == Wording.THING ? Wording.SPECIALIST : Wording.THING;

        assertEquals(
                List.of(false, true, true),
                List.of(
                        isReplanned(new Resource.Label("Анна", anna.type(), anna.wording()), 1),
                        isReplanned(new Resource.Label("Анна", anna.type(), other), 2),
                        isReplanned(new Resource.Label("Анна", "rooms", other), 3)));
    }

    /// @param version the one that is there
    private boolean isReplanned(Resource.Label label, long version) {
        var found = manageResources.find(Clinic.ANNA.id()).orElseThrow();
        var renamed = found.map(anna -> labelled(anna, label));
        assertEquals(saved(renamed.value(), version + 1), manageResources.replace(renamed));
        return finishReplan();
    }

    private boolean finishReplan() {
        var replans = desk.ports().replans();
        var found = replans.find(ofAnna());
        found.ifPresent(replans::finish);
        return found.isPresent();
    }

    private static Resource labelled(Resource anna, Resource.Label label) {
        return new Resource(
                anna.id(),
                label,
                anna.visibility(),
                anna.capacity(),
                anna.hidden(),
                anna.zone(),
                anna.rules(),
                anna.timetable());
    }

    @Test
    void copiesWhatIsSetOfMessagesAndNotWhatNewOnesGet() {
        var levels = desk.ports().messageLevels();
        var off = new MessageSettings(Map.of(MessageKind.LATE, false), Map.of());
        var others = new MessageSettings(Map.of(MessageKind.NEW, false), Map.of());
        levels.save(ofAnna(), new Versioned<>(off, Versioned.NEW));
        levels.saveForNew(new Versioned<>(new ByWording(others, others), Versioned.NEW));

        manageResources.copy(Clinic.ANNA.id(), Clinic.BORIS.id(), "Борис");
        manageResources.copy(Clinic.YOGA.id(), Clinic.ROOM.id(), "Зал");

        var boris = new Scope.OfResource(Clinic.BORIS.id());
        assertEquals(new Versioned<>(off, 1), levels.of(boris));
        assertEquals(
                MessageSettings.NONE, levels.of(new Scope.OfResource(Clinic.ROOM.id())).value());
        var _ = levels.save(boris, new Versioned<>(others, 1));
        assertEquals(off, levels.of(ofAnna()).value());
    }

    private static Scope.OfResource ofAnna() {
        return new Scope.OfResource(Clinic.ANNA.id());
    }

    @Test
    void copiesNothingOverWhatIsThere() {
        assertEquals(
                new Edit.Exists<>(),
                manageResources.copy(Clinic.ANNA.id(), Clinic.YOGA.id(), "Yoga"));
        assertEquals(
                new Edit.Unknown<>(),
                manageResources.copy(Clinic.BORIS.id(), Clinic.ROOM.id(), "Room"));
    }

    @Test
    void changesNothingThatSomebodyElseHasChanged() {
        manageResources.replace(read(ResourceSample.specialist("anna").hidden()));

        assertEquals(
                new Edit.Stale<>(),
                manageResources.replace(read(ResourceSample.specialist("anna").minutes(30))));
        assertEquals(
                new Edit.Unknown<>(), manageResources.replace(new Versioned<>(Clinic.BORIS, 1)));
    }

    private List<Misfit> misfits(ResourceSample changed) {
        var before = desk.ports().table().bookings();
        var edit = manageResources.replace(read(changed));
        assertEquals(before, desk.ports().table().bookings());
        return switch (edit) {
            case Edit.Saved<Resource>(_, var misfits) -> misfits;
            case Edit<Resource> refusal -> throw new AssertionError("not saved: " + refusal);
        };
    }

    private Booking booked(String start) {
        return desk.booked(BookingSample.of(Clinic.ANNA).at(start));
    }

    private static Misfit misfit(Booking booking, Why... why) {
        return new Misfit(booking, Set.of(why));
    }

    @Test
    void listsNothingWhereAllStillFits() {
        booked("10:00");

        assertEquals(List.of(), misfits(ResourceSample.specialist("anna").minutes(30).hidden()));
    }

    @Test
    void listsWhatNoLongerFitsTheHours() {
        booked("10:00");
        var late = booked("17:00");

        assertEquals(
                List.of(misfit(late, Why.HOURS)),
                misfits(ResourceSample.specialist("anna").daily("09:00", "17:30")));
    }

    @Test
    void listsWhatHoldsOtherBuffers() {
        var one = booked("10:00");
        var last = booked("17:00");

        assertEquals(
                List.of(misfit(one, Why.BUFFERS), misfit(last, Why.BUFFERS, Why.HOURS)),
                misfits(ResourceSample.specialist("anna").buffer(5, 0).daily("09:00", "17:30")));
    }

    @Test
    void listsWhoCameLastWhereThereIsRoomForFewer() {
        var sample = BookingSample.of(Clinic.YOGA).at("10:00");
        desk.booked(BookingSample.of(Clinic.YOGA).at("11:00").madeAt(Clinic.NOW));
        var second = desk.booked(sample.madeAt(Clinic.NOW));
        var first =
                desk.booked(
                        BookingSample.of(Clinic.YOGA)
                                .at("10:00")
                                .madeAt(Clinic.NOW.minusSeconds(1)));

        assertEquals(
                List.of(misfit(second, Why.CAPACITY)),
                misfits(ResourceSample.thing("yoga").capacity(1)));
        assertTrue(first.origin().at().isBefore(second.origin().at()));
    }

    @Test
    void listsNoOverbookingForWantOfRoom() {
        booked("10:00");
        desk.booked(BookingSample.of(Clinic.ANNA).at("10:30").overbooked());

        assertEquals(List.of(), misfits(ResourceSample.specialist("anna")));
    }

    @Test
    void listsOnlyWhatIsStillToCome() {
        booked("10:00");
        desk.changeBooking().arrive(FrontDesk.on(booked("12:00")));
        desk.clock().set(Clinic.at("11:00"));

        assertEquals(List.of(), misfits(ResourceSample.specialist("anna").buffer(5, 5)));
    }
}
