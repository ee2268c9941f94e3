package app.zapis.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.company.Versioned;
import app.zapis.memory.InMemoryPorts;
import app.zapis.memory.MovableClock;
import app.zapis.message.settings.AllowedSettings;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.MessageSettings.Repeat;
import app.zapis.message.settings.MessageTexts;
import app.zapis.message.settings.Placeholder;
import app.zapis.message.settings.Scope;
import app.zapis.message.settings.SettingFault;
import app.zapis.message.settings.SmsText;
import app.zapis.message.settings.When;
import app.zapis.message.settings.Wordbook;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What staff set about messages, level by level.
class ManageMessagesTest {
    private static final Scope.OfResource ANNA = new Scope.OfResource(Clinic.ANNA.id());
    private static final Scope.OfType MEDICAL = new Scope.OfType("medical");
    private static final MessageSettings FEEDBACK =
            new MessageSettings(Map.of(MessageKind.FEEDBACK, true), Map.of());
    private static final MessageSettings NOT_LATE =
            new MessageSettings(Map.of(MessageKind.LATE, false), Map.of());

    private final MovableClock clock = new MovableClock(Clinic.NOW);
    private final InMemoryPorts ports = new InMemoryPorts(clock);
    private final ByWording builtIn = ByWording.builtIn(new OneLanguage());
    private final ManageMessages manageMessages =
            new ManageMessages(
                    ports.catalog(),
                    ports.messageLevels(),
                    new AllowedSettings(
                            new MessageTexts(
                                    (_, _, _, own) -> new SmsText(own.toString()),
                                    new OneLanguage(),
                                    clock)),
                    builtIn);

    ManageMessagesTest() {
        ports.save(Clinic.COMPANY);
        ports.save(Clinic.ANNA);
        ports.catalog().saveType(fresh(new ResourceType("medical", "Врачи", Wording.SPECIALIST)));
    }

    /// There is only English.
    private static final class OneLanguage implements Wordbook {
        @Override
        public List<Language> languages() {
            return List.of(Language.EN);
        }

        @Override
        public String builtIn(MessageKind kind, Wording wording, Language language) {
            return wording + " " + kind.word();
        }

        @Override
        public String sample(Placeholder placeholder, Wording wording, Language language) {
            return placeholder.word();
        }

        @Override
        public LocalDate longestDate(Language language, Year year) {
            return year.atDay(1);
        }
    }

    private static <T> Versioned<T> fresh(T value) {
        return new Versioned<>(value, Versioned.NEW);
    }

    private static MessageSettings saying(Language language, String text) {
        return MessageSettings.NONE.withTexts(Map.of(MessageKind.REMIND, Map.of(language, text)));
    }

    private static SettingFault fault(MessageEdit<?> edit) {
        return edit instanceof MessageEdit.Refused<?>(var fault)
                ? fault
                : new SettingFault(List.of(), new SettingFault.Why.OutOfBounds("not refused"));
    }

    private String place(MessageSettings settings) {
        return String.join("/", fault(manageMessages.replace(ANNA, fresh(settings))).path());
    }

    @Test
    void showsWhatIsBuiltIn() {
        assertEquals(fresh(builtIn), manageMessages.company());
        assertEquals(Optional.of(builtIn.specialist()), manageMessages.findEffective(ANNA));
    }

    @Test
    void storesOnlyWhatDiffersFromWhatIsBuiltIn() {
        var settings = new ByWording(FEEDBACK.over(builtIn.specialist()), builtIn.thing());

        var edit = manageMessages.replace(fresh(settings));

        assertEquals(new MessageEdit.Saved<>(new Versioned<>(settings, 1)), edit);
        assertEquals(
                new ByWording(FEEDBACK, MessageSettings.NONE),
                ports.messageLevels().company().value());
        assertEquals(new Versioned<>(settings, 1), manageMessages.company());
    }

    @Test
    void showsWhatHoldsWhoeverSaysIt() {
        manageMessages.replace(fresh(new ByWording(FEEDBACK, MessageSettings.NONE)));
        manageMessages.replace(MEDICAL, fresh(NOT_LATE));
        manageMessages.replace(ANNA, fresh(saying(Language.EN, "See you")));

        var ofType = NOT_LATE.over(FEEDBACK).over(builtIn.specialist());
        assertEquals(Optional.of(ofType), manageMessages.findEffective(MEDICAL));
        assertEquals(
                Optional.of(saying(Language.EN, "See you").over(ofType)),
                manageMessages.findEffective(ANNA));
        assertEquals(Optional.of(new Versioned<>(NOT_LATE, 1)), manageMessages.find(MEDICAL));
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        var nobody = new Scope.OfResource(Clinic.BORIS.id());

        assertEquals(Optional.empty(), manageMessages.find(nobody));
        assertEquals(Optional.empty(), manageMessages.findEffective(nobody));
        assertEquals(new MessageEdit.Unknown<>(), manageMessages.replace(nobody, fresh(FEEDBACK)));
        assertEquals(new MessageEdit.Unknown<>(), manageMessages.useForNew(nobody.id()));
    }

    @Test
    void refusesAnOldVersion() {
        manageMessages.replace(ANNA, fresh(FEEDBACK));

        assertEquals(new MessageEdit.Stale<>(), manageMessages.replace(ANNA, fresh(NOT_LATE)));
    }

    @Test
    void refusesWhatMakesNoSenseAndSaysWhere() {
        var wrongTime =
                Map.<MessageKind, When>of(
                        MessageKind.LATE, new When.BeforeStart(Duration.ofHours(1)));
        var twice = new Repeat(2, Duration.ofHours(1));
        var tooOften = new Repeat(4, Duration.ofHours(1));

        assertEquals("late/when", place(new MessageSettings(Map.of(), wrongTime)));
        assertEquals(
                "remind/repeat",
                place(
                        new MessageSettings(
                                Map.of(), Map.of(), Map.of(), Map.of(MessageKind.REMIND, twice))));
        assertEquals(
                "confirm/repeat",
                place(
                        new MessageSettings(
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Map.of(MessageKind.CONFIRM, tooOften))));
        assertEquals("remind/text/en", place(saying(Language.EN, "{{nobody}}")));
        assertEquals("remind/text/ru", place(saying(Language.RU, "Ждём вас")));
        assertEquals(fresh(MessageSettings.NONE), ports.messageLevels().of(ANNA));
    }

    @Test
    void saysInWhichWordingTheCompanyIsWrong() {
        var wrong = saying(Language.EN, "{{nobody}}");

        var edit = manageMessages.replace(fresh(new ByWording(MessageSettings.NONE, wrong)));

        assertEquals(List.of("thing", "remind", "text", "en"), fault(edit).path());
    }

    @Test
    void switchesNothingOnForACompanyThatNobodyKnows() {
        ports.save(Company.UNNAMED);

        var refused = manageMessages.replace(ANNA, fresh(FEEDBACK));
        var off = manageMessages.replace(ANNA, fresh(NOT_LATE));

        assertEquals(
                new SettingFault(
                        List.of("feedback", "enabled"), new SettingFault.Why.CompanyUnknown()),
                fault(refused));
        assertEquals(new MessageEdit.Saved<>(new Versioned<>(NOT_LATE, 1)), off);
    }

    @Test
    void givesAResourcesSettingsToNewOnes() {
        var own = saying(Language.EN, "See you").over(NOT_LATE);
        manageMessages.replace(ANNA, fresh(own));

        manageMessages.useForNew(Clinic.ANNA.id());

        var forNew = new ByWording(own, NOT_LATE);
        assertEquals(new Versioned<>(forNew, 1), manageMessages.forNew());
        assertTrue(manageMessages.nothingForNew(1) instanceof MessageEdit.Saved<ByWording>);
        assertEquals(new Versioned<>(ByWording.NONE, 2), manageMessages.forNew());
    }
}
