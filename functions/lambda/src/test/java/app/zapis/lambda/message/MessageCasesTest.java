package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.message.settings.MessageKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Each kind of message in each state of a booking, with its text, or the reason why there is none. What is expected is
/// in `cases.tsv`; it was put together from the rules and the words, not from what the code does.
class MessageCasesTest {
    private static final List<String> STATES =
            List.of(
                    "booked",
                    "confirmed",
                    "arrived",
                    "missed",
                    "cancelled by the client",
                    "cancelled by the company",
                    "moved by the client",
                    "moved by the company",
                    "moved a little by the company",
                    "moved and cancelled by the company",
                    "booked on the day",
                    "opted out",
                    "unreachable",
                    "the company has no name",
                    "taken up again",
                    "all is switched off");

    static Stream<CaseSection> sections() {
        return CaseSection.all().stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void comeOutAsExpected(CaseSection section) {
        assertEquals(lines(section.rows()), lines(outcomes(section)));
    }

    private static String lines(List<CaseSection.Row> rows) {
        return rows.stream().map(CaseSection.Row::toString).collect(Collectors.joining("\n"));
    }

    private static List<CaseSection.Row> outcomes(CaseSection section) {
        var plays = new HashMap<String, CasePlay>();
        return section.rows().stream()
                .map(row ->
                        plays.computeIfAbsent(
                                        row.wording() + row.language(),
                                        _ -> CasePlay.of(section, row.wording(), row.language()))
                                .outcome(row))
                .toList();
    }

    @Test
    void areMany() {
        var cases = sections().flatMap(section -> section.rows().stream()).toList();

        assertTrue(cases.size() >= 400, () -> "only " + cases.size());
    }

    @Test
    void coverEachKindInEachState() {
        var kinds = Arrays.stream(MessageKind.values()).map(MessageKind::word).sorted().toList();

        var covered = new HashMap<String, List<String>>();
        for (var state : STATES) {
            covered.put(state, kindsIn(state));
        }

        assertEquals(
                STATES.stream().collect(Collectors.toMap(state -> state, _ -> kinds)), covered);
    }

    private static List<String> kindsIn(String state) {
        return sections()
                .filter(section -> section.state().equals(state))
                .flatMap(CaseSection::kinds)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void coverBothWordingsAndLanguagesOfEachText() {
        var texts =
                sections()
                        .flatMap(section -> section.rows().stream())
                        .filter(row -> row.outcome().startsWith("text: "))
                        .collect(
                                Collectors.groupingBy(
                                        CaseSection.Row::kind,
                                        Collectors.mapping(
                                                row -> row.wording() + " " + row.language(),
                                                Collectors.toSet())));

        var kinds = Arrays.stream(MessageKind.values()).filter(MessageKind::toClient);
        assertEquals(
                kinds.collect(Collectors.toMap(MessageKind::word, _ -> 4)),
                texts.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, kind -> kind.getValue().size())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11-25 09:01 | text: Клиника. Ждём вас: среда, 25 ноября, 11:00, Name of anna."
                        + " Подтвердите: <link>",
                "11-25 09:00 | text: Клиника. Ждём вас: среда, 25 ноября, 10:00, Name of anna."
                        + " Подтвердите: <link>",
                "11-25 09:00 | task",
                "- | silence: cancelled",
                "- | none",
            })
    void tellAWrongRow(String at, String outcome) {
        var section = CaseSection.all().getFirst();
        var wrong = new CaseSection.Row("remind/0", "specialist", "ru", at, outcome);

        assertNotEquals(wrong, CasePlay.of(section, "specialist", "ru").outcome(wrong));
    }
}
