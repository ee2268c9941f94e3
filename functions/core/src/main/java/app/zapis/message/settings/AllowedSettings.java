package app.zapis.message.settings;

import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.message.settings.MessageSettings.Repeat;
import app.zapis.message.settings.SettingFault.Why.BadText;
import app.zapis.message.settings.SettingFault.Why.CompanyUnknown;
import app.zapis.message.settings.SettingFault.Why.OutOfBounds;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for what is wrong with settings before they are saved.
public final class AllowedSettings {
    private static final Duration SHORTEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(2);

    private final MessageTexts texts;

    /// @param texts judges those that the company words by itself
    public AllowedSettings(MessageTexts texts) {
        this.texts = texts;
    }

    /// The first thing that is wrong, by kind.
    ///
    /// @param company whose messages they are about
    public Optional<SettingFault> findFault(MessageSettings settings, Company company) {
        return Arrays.stream(MessageKind.values())
                .flatMap(
                        kind -> faults(kind, settings, company).map(fault -> fault.in(kind.word())))
                .findFirst();
    }

    private Stream<SettingFault> faults(
            MessageKind kind, MessageSettings settings, Company company) {
        var switchedOn = settings.on().getOrDefault(kind, false);
        var nobody =
                switchedOn && !company.canText()
                        ? Stream.of(new SettingFault(List.of("enabled"), new CompanyUnknown()))
                        : Stream.<SettingFault>empty();
        var time = settings.findTime(kind).flatMap(when -> AllowedTimes.findFault(kind, when));
        var repeat =
                Optional.ofNullable(settings.repeats().get(kind)).flatMap(set -> repeat(kind, set));
        return Stream.of(
                        nobody,
                        time.stream().map(detail -> outOfBounds("when", detail)),
                        repeat.stream().map(detail -> outOfBounds("repeat", detail)),
                        texts(kind, settings, company))
                .flatMap(faults -> faults);
    }

    private static SettingFault outOfBounds(String member, String detail) {
        return new SettingFault(List.of(member), new OutOfBounds(detail));
    }

    private static Optional<String> repeat(MessageKind kind, Repeat repeat) {
        if (kind != MessageKind.CONFIRM) {
            return Optional.of("is not known here: only confirm is repeated");
        }
        var fits =
                repeat.times() >= 0
                        && repeat.times() <= Repeat.MOST
                        && repeat.every().compareTo(SHORTEST_PAUSE) >= 0
                        && repeat.every().compareTo(LONGEST_PAUSE) <= 0;
        return fits
                ? Optional.empty()
                : Optional.of(
                        "must be 0 to "
                                + Repeat.MOST
                                + " times, every "
                                + SHORTEST_PAUSE.toMinutes()
                                + " to "
                                + LONGEST_PAUSE.toMinutes()
                                + " minutes");
    }

    private Stream<SettingFault> texts(
            MessageKind kind, MessageSettings settings, Company company) {
        return settings.texts().getOrDefault(kind, Map.of()).entrySet().stream()
                .flatMap(text -> text(kind, text.getKey(), text.getValue(), company));
    }

    private Stream<SettingFault> text(
            MessageKind kind, Language language, String text, Company company) {
        var faults = texts.faults(kind, language, text, company);
        return faults.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new SettingFault(List.of("text", language.code()), new BadText(faults)));
    }
}
