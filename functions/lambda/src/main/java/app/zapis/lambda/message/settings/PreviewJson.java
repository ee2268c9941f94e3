package app.zapis.lambda.message.settings;

import app.zapis.company.Language;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Dollars;
import app.zapis.lambda.http.EnumJson;
import app.zapis.lambda.http.Input;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.Placeholder;
import app.zapis.message.settings.Preview;
import app.zapis.message.settings.PreviewMessage.Draft;
import app.zapis.message.settings.PreviewMessage.Subject;
import app.zapis.message.settings.SmsText;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Wording;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What is asked and answered when a text is tried.
final class PreviewJson {
    /// More than four segments hold; what is too long is better said in segments.
    private static final int LONGEST_TEXT = 2000;

    private PreviewJson() {}

    /// A reminder for a specialist in the company's language, where nothing else is said.
    static Draft draft(Input input, List<Language> languages) {
        var draft =
                new Draft(
                        input.parsedOr("kind", MessageKind.REMIND, PreviewJson::kind),
                        input.verbatim("text", LONGEST_TEXT),
                        language(input, languages),
                        subject(input));
        input.end();
        return draft;
    }

    private static MessageKind kind(String word) {
        return MessageKind.find(word)
                .filter(MessageKind::toClient)
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + kinds()));
    }

    private static String kinds() {
        return Arrays.stream(MessageKind.values())
                .filter(MessageKind::toClient)
                .map(MessageKind::word)
                .collect(Collectors.joining(", "));
    }

    private static UnaryOperator<Language> language(Input input, List<Language> languages) {
        if (input.has("language")) {
            var wanted = input.parsed("language", code -> known(code, languages));
            return _ -> wanted;
        }
        return company -> languages.contains(company) ? company : Language.EN;
    }

    private static Language known(String code, List<Language> languages) {
        return languages.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "must be one of "
                                        + String.join(
                                                ", ",
                                                languages.stream().map(Language::code).toList())));
    }

    private static Subject subject(Input input) {
        if (input.has("resource")) {
            if (input.has("wording")) {
                throw BadInput.at("/wording", "is the resource's own; leave it out");
            }
            return new Subject.One(input.parsed("resource", ResourceId::new));
        }
        return new Subject.Any(
                input.parsedOr("wording", Wording.SPECIALIST, EnumJson.reading(Wording.class)));
    }

    static BadInput unknownResource() {
        return BadInput.at("/resource", "there is no such resource");
    }

    /// The sums are what it would come to at the most. Without a price there is no cost.
    static Map<String, Object> tree(Preview.Shown shown) {
        var tree = measured(shown.text());
        if (!shown.onceConfirmed().equals(shown.text())) {
            tree.put("onceConfirmed", measured(shown.onceConfirmed()));
        }
        tree.put("empty", shown.empty().stream().map(Placeholder::word).sorted().toList());
        tree.put("messagesPerMonth", shown.month().messages());
        tree.put("segmentsPerMonth", shown.month().segments());
        shown.month().cost().ifPresent(cost -> tree.put("costPerMonthUsd", Dollars.text(cost)));
        return tree;
    }

    private static Map<String, Object> measured(SmsText text) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("text", text.value());
        tree.put(
                "encoding",
                switch (text.encoding()) {
                    case GSM_7 -> "GSM-7";
                    case UCS_2 -> "UCS-2";
                });
        tree.put("characters", text.units());
        tree.put("segments", text.segments());
        return tree;
    }
}
