package app.zapis.lambda.message;

import app.zapis.client.Client;
import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.Language;
import app.zapis.lambda.language.Languages;
import app.zapis.lambda.message.settings.TemplateMessageWriter;
import app.zapis.link.LinkCode;
import app.zapis.message.Message;
import app.zapis.message.MessageState;
import app.zapis.message.Post;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.When;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The story of one section, played for one wording and language.
final class CasePlay {
    private static final String URL = "https://zapis.example";
    private static final Languages LANGUAGES = new Languages();
    private static final Pattern STEP =
            Pattern.compile("(\\S+) (\\S+ \\S+)(?: (?:for|to) (\\S+ \\S+))?");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(Clinic.ZONE);
    private static final Map<String, Phone> PHONES =
            Map.of(
                    "fixed-line", new Phone("+74951234568"),
                    "abroad", new Phone("+77011234567"));

    private final Map<MessageKind, Boolean> on = new EnumMap<>(MessageKind.class);
    private final Map<MessageKind, When> times = new EnumMap<>(MessageKind.class);
    private final Post post;
    private Company company = Clinic.COMPANY;
    private Client client;

    private CasePlay(String wording, String language) {
        client = client(BookingSample.PHONE, new Language(language));
        post = new Post(resource(wording), CasePlay::writer);
    }

    private static Resource resource(String wording) {
        return switch (wording) {
            case "specialist" -> ResourceSample.specialist("anna").build();
            case "thing" -> ResourceSample.thing("hall").build();
            default -> throw new IllegalArgumentException(wording);
        };
    }

    private static TemplateMessageWriter writer(InstantSource clock) {
        return new TemplateMessageWriter(LANGUAGES, URL, clock);
    }

    /// Plays it to its end.
    static CasePlay of(CaseSection section, String wording, String language) {
        var play = new CasePlay(wording, language);
        section.settings().forEach(play::set);
        play.save();
        section.story().forEach(play::take);
        play.post.toTheEnd();
        return play;
    }

    private void set(String setting) {
        var words = setting.split(" ", 2);
        switch (words[0]) {
            case "feedback" -> {
                if (words[1].equals("on")) {
                    on.put(MessageKind.FEEDBACK, true);
                } else {
                    setTime(words[0], words[1]);
                }
            }
            case "all" -> allOff();
            case "only" -> {
                allOff();
                on.put(kind(words[1]), true);
            }
            case "phone" ->
                    client = client(PHONES.getOrDefault(words[1], Phone.NONE), client.language());
            case "client" -> client = client(client.phone(), language(words[1]));
            case "nameless" -> company = company.with(new Company.Profile("", "", ""));
            default -> setTime(words[0], words[1]);
        }
    }

    private static Client client(Phone phone, Language language) {
        return new Client("Иван", phone, language);
    }

    /// @param words like `speaks de`
    private static Language language(String words) {
        return new Language(words.replaceFirst("speaks ", ""));
    }

    private void allOff() {
        Arrays.stream(MessageKind.values()).forEach(kind -> on.put(kind, false));
    }

    private static MessageKind kind(String word) {
        return MessageKind.find(word).orElseThrow();
    }

    private void setTime(String kind, String when) {
        times.put(kind(kind), when(when.split(" ", 3)));
    }

    /// @param words like `5 minutes after booking` or `at 09:00 on the day`
    private static When when(String... words) {
        return switch (words[2]) {
            case "after booking" -> new When.AfterBooking(minutes(words[0]));
            case "before the start" -> new When.BeforeStart(minutes(words[0]));
            case "after the start" -> new When.AfterStart(minutes(words[0]));
            case "after the end" -> new When.AfterEnd(minutes(words[0]));
            case "on the day" -> new When.OnTheDayAt(LocalTime.parse(words[1]));
            case "the day before" -> new When.DayBeforeAt(LocalTime.parse(words[1]));
            default -> throw new IllegalArgumentException(words[2]);
        };
    }

    private static Duration minutes(String number) {
        return Duration.ofMinutes(Integer.parseInt(number));
    }

    private void save() {
        post.ports().save(company);
        var levels = post.ports().messageLevels();
        var own = new MessageSettings(on, times);
        if (!levels.save(levels.company().with(new ByWording(own, own)))) {
            throw new AssertionError("not saved");
        }
    }

    private void take(String step) {
        var parts = STEP.matcher(step);
        if (!parts.matches()) {
            throw new IllegalArgumentException(step);
        }
        var at = parts.group(2);
        switch (parts.group(1)) {
            case "books" -> post.books(at, parts.group(3), sample -> sample.client(client));
            case "staff-books" ->
                    post.books(at, parts.group(3), sample -> sample.client(client).byStaff());
            case "confirms" -> post.confirms(at);
            case "arrives" -> post.arrives(at);
            case "misses" -> post.misses(at);
            case "client-moves" -> post.clientMoves(at, parts.group(3));
            case "staff-moves" -> post.staffMoves(at, parts.group(3));
            case "client-cancels" -> post.clientCancels(at);
            case "staff-cancels" -> post.staffCancels(at);
            case "restores" -> post.restores(at);
            case "opts-out" -> post.optsOut(at);
            default -> throw new IllegalArgumentException(step);
        }
    }

    /// What came of the message of a row.
    CaseSection.Row outcome(CaseSection.Row row) {
        var found =
                post.messages()
                        .filter(message -> name(message).equals(row.message()))
                        .map(Message::state)
                        .toList();
        return found.isEmpty() ? row.with("-", "none") : outcome(row, found.getFirst());
    }

    private static String name(Message message) {
        return message.id().kind().word() + "/" + message.id().revision();
    }

    private CaseSection.Row outcome(CaseSection.Row row, MessageState state) {
        return switch (state) {
            case MessageState.Sent(var at, var text, _, _) ->
                    row.with(local(at), text.isEmpty() ? "task" : "text: " + anonymous(text));
            case MessageState.Skipped(_, var reason) -> row.with("-", "silence: " + reason.word());
            case MessageState.Scheduled _, MessageState.Sending _, MessageState.Failed _ ->
                    row.with("-", state.toString());
        };
    }

    private static String local(Instant at) {
        return MINUTE.format(at);
    }

    private String anonymous(String text) {
        var booking = post.booking();
        var link = URL + "/c/" + new LinkCode(booking.id(), booking.linkKey()).text();
        return text.replace(link, "<link>");
    }
}
