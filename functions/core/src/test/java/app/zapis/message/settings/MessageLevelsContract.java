package app.zapis.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.memory.TableContract;
import app.zapis.message.settings.MessageSettings.Repeat;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What every implementation of [MessageLevels] does, and what a [MessageRulesSource] reads of it.
public abstract class MessageLevelsContract extends TableContract {
    private static final Scope.OfType MEDICAL = new Scope.OfType("medical");
    private static final Scope.OfResource ANNA = new Scope.OfResource(Clinic.ANNA.id());

    private static final MessageSettings QUIET =
            new MessageSettings(Map.of(MessageKind.LATE, false), Map.of());

    private static final MessageSettings ALL_SORTS =
            new MessageSettings(
                    Map.of(MessageKind.FEEDBACK, true, MessageKind.NEW, false),
                    Map.of(
                            MessageKind.NEW, new When.AfterBooking(Duration.ofMinutes(1)),
                            MessageKind.CONFIRM, new When.BeforeStart(Duration.ofHours(48)),
                            MessageKind.UNCONFIRMED, new When.DayBeforeAt(LocalTime.of(18, 0)),
                            MessageKind.REMIND, new When.OnTheDayAt(LocalTime.of(8, 30)),
                            MessageKind.LATE, new When.AfterStart(Duration.ZERO),
                            MessageKind.FEEDBACK, new When.AfterEnd(Duration.ofHours(1))),
                    Map.of(
                            MessageKind.REMIND,
                            Map.of(Language.RU, "Ждём 🐶 \"{{time}}\"\n", Language.EN, "See you")),
                    Map.of(MessageKind.CONFIRM, new Repeat(3, Duration.ofMinutes(90))));

    private MessageLevels levels() {
        return ports().messageLevels();
    }

    private void storeAnna() {
        ports().catalog().saveType(fresh(new ResourceType("medical", "Врачи", Wording.SPECIALIST)));
        ports().save(Clinic.ANNA);
    }

    private static <T> Versioned<T> fresh(T value) {
        return new Versioned<>(value, Versioned.NEW);
    }

    @Test
    void beginsWithNothing() {
        assertEquals(fresh(ByWording.NONE), levels().company());
        assertEquals(fresh(ByWording.NONE), levels().forNew());
        assertEquals(fresh(MessageSettings.NONE), levels().of(ANNA));
        assertEquals(fresh(MessageSettings.NONE), levels().of(MEDICAL));
    }

    @Test
    void keepsWhatIsSetForTheCompany() {
        var settings = new ByWording(ALL_SORTS, QUIET);

        assertTrue(levels().save(fresh(settings)));

        assertEquals(new Versioned<>(settings, 1), levels().company());
        assertEquals(fresh(ByWording.NONE), levels().forNew());
    }

    @Test
    void keepsWhatIsSetForNewResources() {
        var settings = new ByWording(QUIET, ALL_SORTS);

        assertTrue(levels().saveForNew(fresh(settings)));

        assertEquals(new Versioned<>(settings, 1), levels().forNew());
        assertEquals(Optional.empty(), ports().replans().find(new Scope.Company()));
    }

    static Stream<Scope.Own> owners() {
        return Stream.of(MEDICAL, ANNA);
    }

    @ParameterizedTest
    @MethodSource("owners")
    void keepsWhatIsSetForATypeOrAResource(Scope.Own own) {
        storeAnna();

        assertTrue(levels().save(own, fresh(ALL_SORTS)));

        assertEquals(new Versioned<>(ALL_SORTS, 1), levels().of(own));
        assertEquals(
                2, Stream.of(MEDICAL, ANNA).filter(one -> levels().of(one).version() < 2).count());
    }

    @ParameterizedTest
    @MethodSource("owners")
    void refusesASecondEditorOfOneVersion(Scope.Own own) {
        storeAnna();
        levels().save(own, fresh(ALL_SORTS));

        assertFalse(levels().save(own, fresh(QUIET)));
        assertTrue(levels().save(own, new Versioned<>(QUIET, 1)));
        assertFalse(levels().save(own, new Versioned<>(ALL_SORTS, 1)));

        assertEquals(new Versioned<>(QUIET, 2), levels().of(own));
    }

    @Test
    void refusesASecondEditorOfTheCompany() {
        levels().save(fresh(new ByWording(QUIET, QUIET)));

        assertFalse(levels().save(fresh(ByWording.NONE)));
        assertTrue(levels().saveForNew(fresh(ByWording.NONE)));
        assertFalse(levels().saveForNew(fresh(ByWording.NONE)));
    }

    @ParameterizedTest
    @MethodSource("owners")
    void refusesWhatIsForNobody(Scope.Own own) {
        assertFalse(levels().save(own, fresh(ALL_SORTS)));

        assertEquals(fresh(MessageSettings.NONE), levels().of(own));
        assertEquals(Optional.empty(), ports().replans().find(own));
    }

    @Test
    void forgetsWhatIsSetForAResourceThatIsDeleted() {
        storeAnna();
        levels().save(ANNA, fresh(ALL_SORTS));
        levels().save(MEDICAL, fresh(ALL_SORTS));

        ports().catalog().deleteResource(new Versioned<>(Clinic.ANNA, 1));

        assertEquals(fresh(MessageSettings.NONE), levels().of(ANNA));
        assertEquals(1, levels().of(MEDICAL).version());
    }

    @Test
    void forgetsWhatIsSetForATypeThatIsDeleted() {
        storeAnna();
        levels().save(MEDICAL, fresh(ALL_SORTS));

        var type = ports().catalog().findType("medical").orElseThrow();
        ports().catalog().deleteType(type);

        assertEquals(fresh(MessageSettings.NONE), levels().of(MEDICAL));
    }

    @Test
    void beginsWithWhatIsGivenToANewResource() {
        assertTrue(ports().catalog().addResource(Clinic.ANNA, QUIET));
        assertTrue(ports().catalog().addResource(Clinic.BORIS, MessageSettings.NONE));
        assertFalse(ports().catalog().addResource(Clinic.ANNA, ALL_SORTS));

        assertEquals(new Versioned<>(QUIET, 1), levels().of(ANNA));
        assertEquals(
                fresh(MessageSettings.NONE), levels().of(new Scope.OfResource(Clinic.BORIS.id())));
    }

    @Test
    void isReadAsOneSetOfRules() {
        storeAnna();
        ports().save(Clinic.COMPANY);
        ports().save(Clinic.ROOM);
        levels().save(fresh(new ByWording(QUIET, ALL_SORTS)));
        levels().save(MEDICAL, fresh(ALL_SORTS));
        levels().save(ANNA, fresh(QUIET));

        var resources = List.of(Clinic.ANNA.id(), Clinic.ROOM.id());
        var rules = ports().messageRules().rules(resources);

        assertEquals(
                new MessageRules(
                        ports().settings().read(resources),
                        new ByWording(QUIET, ALL_SORTS),
                        Map.of("medical", ALL_SORTS),
                        Map.of(Clinic.ANNA.id(), QUIET)),
                rules);
    }

    @Test
    void letsTheNearestDecideMemberByMember() {
        storeAnna();
        levels().save(fresh(new ByWording(ALL_SORTS, MessageSettings.NONE)));
        levels().save(ANNA, fresh(QUIET));

        var holds = ports().messageRules().rules(List.of(Clinic.ANNA.id()));

        assertEquals(
                QUIET.over(ALL_SORTS).over(MessageSettings.DEFAULT),
                holds.of(List.of(Clinic.ANNA.id())));
    }
}
