package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.company.Versioned;
import app.zapis.message.settings.ByWording;
import app.zapis.message.settings.MessageKind;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.MessageSettings.Repeat;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Clients who are asked to confirm until they do, and what was sent when.
class RepetitionStoriesTest extends ToldStories {
    /// Asks again.
    ///
    /// @param times how often it is repeated
    static Post repeating(Post post, int times, int everyMinutes) {
        var repeat = new Repeat(times, Duration.ofMinutes(everyMinutes));
        var set =
                new MessageSettings(
                        Map.of(), Map.of(), Map.of(), Map.of(MessageKind.CONFIRM, repeat));
        var levels = post.ports.messageLevels();
        var version = levels.company().version();
        var _ = levels.save(new Versioned<>(new ByWording(set, set), version));
        return post;
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                story(
                        "never answered",
                        post -> repeating(post, 2, 180).books("11-23 09:00", "11-25 12:00"),
                        "11-23 09:05 new",
                        "11-24 12:00 confirm",
                        "11-24 15:00 confirm",
                        "11-24 18:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 12:05 late"),
                story(
                        "answered after the first repetition",
                        post ->
                                repeating(post, 3, 60)
                                        .books("11-23 09:00", "11-25 12:00")
                                        .confirms("11-24 13:30"),
                        "11-23 09:05 new",
                        "11-24 12:00 confirm",
                        "11-24 13:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 12:05 late"),
                story(
                        "cancelled after the first one",
                        post ->
                                repeating(post, 3, 60)
                                        .books("11-23 09:00", "11-25 12:00")
                                        .clientCancels("11-24 12:30"),
                        "11-23 09:05 new",
                        "11-24 12:00 confirm"),
                story(
                        "moved after the first one: asked again for the new time",
                        post ->
                                repeating(post, 1, 60)
                                        .books("11-23 09:00", "11-25 12:00")
                                        .clientMoves("11-24 12:30", "11-27 12:00"),
                        "11-23 09:05 new",
                        "11-24 12:00 confirm",
                        "11-26 12:00 confirm",
                        "11-26 13:00 confirm",
                        "11-27 09:00 remind",
                        "11-27 12:05 late"),
                story(
                        "nobody is asked at night, nor about when he is reminded",
                        post -> repeating(post, 3, 240).books("11-23 09:00", "11-25 18:00"),
                        "11-23 09:05 new",
                        "11-24 18:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 13:00 confirm",
                        "11-25 17:00 confirm",
                        "11-25 18:05 late"),
                story(
                        "nor within an hour of the visit",
                        post -> repeating(post, 3, 60).books("11-25 12:00", "11-25 15:30"),
                        "11-25 12:00 confirm",
                        "11-25 13:00 confirm",
                        "11-25 14:00 confirm",
                        "11-25 15:35 late"));
    }

    @Test
    void followTheSettings() {
        var post = repeating(new Post(Clinic.ANNA), 2, 60).books("11-23 09:00", "11-25 12:00");

        repeating(post, 1, 90).planMessages().replan(List.of(post.booking().id()));

        var due =
                post.schedules.pending().entrySet().stream()
                        .filter(entry -> entry.getKey().contains("-confirm"))
                        .map(entry -> entry.getKey().substring(13) + " " + entry.getValue())
                        .toList();
        assertEquals(
                List.of(
                        "confirm-0 " + post.at("11-24 12:00"),
                        "confirm.1-0 " + post.at("11-24 13:30")),
                due);
    }

    @Test
    void keepTheManagerWaitingForAnAnswer() {
        var post = repeating(new Post(Clinic.ANNA), 3, 60).books("11-25 12:00", "11-25 16:30");

        var alert = post.messages().filter(one -> one.id().kind() == MessageKind.UNCONFIRMED);

        assertEquals(List.of(post.at("11-25 15:30")), alert.map(Message::due).toList());
    }
}
