package app.zapis.message.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.company.Language;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which of several settings holds.
class MessageRulesTest {
    private static final Settings SETTINGS =
            new Settings(
                    Clinic.COMPANY,
                    Map.of(Clinic.ANNA.id(), Clinic.ANNA, Clinic.ROOM.id(), Clinic.ROOM));
    private static final List<ResourceId> ANNA = List.of(Clinic.ANNA.id());

    private static MessageSettings off(MessageKind kind) {
        return new MessageSettings(Map.of(kind, false), Map.of());
    }

    private static MessageSettings at(String time) {
        return new MessageSettings(
                Map.of(), Map.of(MessageKind.REMIND, new When.OnTheDayAt(LocalTime.parse(time))));
    }

    private static MessageSettings saying(Language language, String text) {
        return MessageSettings.NONE.withTexts(Map.of(MessageKind.REMIND, Map.of(language, text)));
    }

    private static MessageRules rules(
            MessageSettings company, MessageSettings type, MessageSettings resource) {
        return new MessageRules(
                SETTINGS,
                new ByWording(company, MessageSettings.NONE),
                Map.of("medical", type),
                Map.of(Clinic.ANNA.id(), resource));
    }

    private static Optional<When> remind(MessageRules rules) {
        return rules.of(ANNA).findTime(MessageKind.REMIND);
    }

    @Test
    void areThoseThatACompanyStartsWithWhereNothingIsSet() {
        assertEquals(MessageSettings.DEFAULT, MessageRules.ofNothingSet(SETTINGS).of(ANNA));
        assertEquals(
                MessageSettings.DEFAULT,
                MessageRules.ofNothingSet(new Settings(Clinic.COMPANY, Map.of())).of(ANNA));
    }

    @Test
    void areTheNearest() {
        assertEquals(
                at("07:00").findTime(MessageKind.REMIND),
                remind(rules(at("08:00"), at("10:00"), at("07:00"))));
        assertEquals(
                at("10:00").findTime(MessageKind.REMIND),
                remind(rules(at("08:00"), at("10:00"), off(MessageKind.LATE))));
        assertEquals(
                at("08:00").findTime(MessageKind.REMIND),
                remind(rules(at("08:00"), MessageSettings.NONE, off(MessageKind.LATE))));
    }

    @Test
    void areFollowedMemberByMember() {
        var rules =
                rules(
                        saying(Language.RU, "Компания"),
                        saying(Language.EN, "Type").over(off(MessageKind.REMIND)),
                        at("07:00"));

        var holds = rules.of(ANNA);

        assertFalse(holds.isOn(MessageKind.REMIND));
        assertEquals(at("07:00").findTime(MessageKind.REMIND), holds.findTime(MessageKind.REMIND));
        assertEquals(
                Map.of(MessageKind.REMIND, Map.of(Language.RU, "Компания", Language.EN, "Type")),
                holds.texts());
    }

    @Test
    void areThoseOfTheFirstResource() {
        var rules = rules(off(MessageKind.LATE), MessageSettings.NONE, off(MessageKind.REMIND));

        var roomFirst = rules.of(List.of(Clinic.ROOM.id(), Clinic.ANNA.id()));

        assertTrue(roomFirst.isOn(MessageKind.REMIND));
        assertTrue(roomFirst.isOn(MessageKind.LATE));
        assertFalse(rules.of(ANNA).isOn(MessageKind.LATE));
    }

    @Test
    void leaveOutWhatIsSaidAboveAlready() {
        var all =
                saying(Language.RU, "Ждём").over(saying(Language.EN, "See you")).over(at("09:00"));

        assertEquals(
                saying(Language.EN, "See you"),
                all.minus(saying(Language.RU, "Ждём").over(MessageSettings.DEFAULT)));
        assertEquals(MessageSettings.NONE, all.minus(all));
    }
}
