package app.zapis.lambda.message.settings;

import app.zapis.company.Language;
import app.zapis.lambda.http.EnumJson;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.MessageSettings.Repeat;
import app.zapis.message.settings.When;
import app.zapis.resource.Wording;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Settings of messages in JSON: for each kind `{"enabled","when","text":{"ru",…},"repeat":{"times","everyMinutes"}}`, each
/// member optional. Whether they make sense is judged elsewhere.
public final class MessageSettingsJson {
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_PAUSE = 100_000;

    private MessageSettingsJson() {}

    /// What is said for each wording, `{"specialist","thing"}`.
    public static Map<String, Object> tree(ByWording settings) {
        var tree = new LinkedHashMap<String, Object>();
        for (var wording : Wording.values()) {
            tree.put(EnumJson.of(wording), tree(settings.of(wording)));
        }
        return tree;
    }

    /// What is said of each kind; kinds of which nothing is said are left out.
    public static Map<String, Object> tree(MessageSettings settings) {
        var tree = new LinkedHashMap<String, Object>();
        for (var kind : MessageKind.values()) {
            var setting = tree(kind, settings);
            if (!setting.isEmpty()) {
                tree.put(kind.word(), setting);
            }
        }
        return tree;
    }

    private static Map<String, Object> tree(MessageKind kind, MessageSettings settings) {
        var tree = new LinkedHashMap<String, Object>();
        if (settings.on().containsKey(kind)) {
            tree.put("enabled", settings.isOn(kind));
        }
        settings.findTime(kind).ifPresent(when -> tree.put("when", WhenJson.tree(when)));
        var texts = new TreeMap<String, String>();
        settings.texts()
                .getOrDefault(kind, Map.of())
                .forEach((language, text) -> texts.put(language.code(), text));
        if (!texts.isEmpty()) {
            tree.put("text", texts);
        }
        if (settings.repeats().containsKey(kind)) {
            var repeat = settings.repeats().getOrDefault(kind, Repeat.NEVER);
            tree.put(
                    "repeat",
                    Json.object(
                            "times", repeat.times(), "everyMinutes", repeat.every().toMinutes()));
        }
        return tree;
    }

    /// Reads what is said for each wording.
    public static ByWording byWording(Input input) {
        var settings =
                new ByWording(settings(input, Wording.SPECIALIST), settings(input, Wording.THING));
        input.end();
        return settings;
    }

    private static MessageSettings settings(Input input, Wording wording) {
        var name = EnumJson.of(wording);
        return input.has(name) ? settings(input.object(name)) : MessageSettings.NONE;
    }

    /// Reads what is said of each kind.
    public static MessageSettings settings(Input input) {
        var on = new HashMap<MessageKind, Boolean>();
        var times = new HashMap<MessageKind, When>();
        var texts = new HashMap<MessageKind, Map<Language, String>>();
        var repeats = new HashMap<MessageKind, Repeat>();
        for (var kind : MessageKind.values()) {
            if (input.has(kind.word())) {
                var setting = input.object(kind.word());
                if (setting.has("enabled")) {
                    on.put(kind, setting.flagOr("enabled", true));
                }
                if (setting.has("when")) {
                    times.put(kind, WhenJson.when(setting.object("when")));
                }
                if (setting.has("text")) {
                    texts.put(kind, texts(setting.object("text")));
                }
                if (setting.has("repeat")) {
                    repeats.put(kind, repeat(setting.object("repeat")));
                }
                setting.end();
            }
        }
        input.end();
        return new MessageSettings(on, times, texts, repeats);
    }

    private static Map<Language, String> texts(Input input) {
        var texts = new HashMap<Language, String>();
        for (var name : input.names()) {
            var language = Input.parse(input.pointer(name), name, Language::new);
            texts.put(language, input.verbatim(name, LONGEST_TEXT));
        }
        input.end();
        return texts;
    }

    private static Repeat repeat(Input input) {
        var times = input.numberOr("times", Repeat.NEVER.times(), 0, LONGEST_PAUSE);
        var every =
                input.numberOr(
                        "everyMinutes",
                        Math.toIntExact(Repeat.NEVER.every().toMinutes()),
                        0,
                        LONGEST_PAUSE);
        input.end();
        return new Repeat(times, Duration.ofMinutes(every));
    }
}
