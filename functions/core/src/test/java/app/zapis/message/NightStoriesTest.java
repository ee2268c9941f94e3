package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

/// What is sent, and what is not, between nine in the evening and nine in the morning.
class NightStoriesTest extends ToldStories {
    static Stream<Arguments> stories() {
        return Stream.of(
                story(
                        "booked by the client at night: his own action is answered at once",
                        post -> post.books("11-24 23:00", "11-25 15:00"),
                        "11-24 23:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 15:05 late"),
                story(
                        "booked by the client at night, long before",
                        post -> post.books("11-23 23:00", "11-26 15:00"),
                        "11-23 23:05 new",
                        "11-25 15:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 15:05 late"),
                story(
                        "booked by the company at night",
                        post -> post.staffBooks("11-23 22:00", "11-26 15:00"),
                        "11-24 09:00 new",
                        "11-25 15:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 15:05 late"),
                story(
                        "booked by the company at night for the day after: one SMS in the morning",
                        post -> post.staffBooks("11-23 22:00", "11-25 09:00"),
                        "11-24 09:00 confirm",
                        "11-24 20:59 remind",
                        "11-25 09:05 late"),
                story(
                        "booked by the company at night for the next day: one SMS in the morning",
                        post -> post.staffBooks("11-24 22:00", "11-25 10:00"),
                        "11-25 09:00 confirm",
                        "11-25 10:05 late"),
                story(
                        "booked by the company at night for too early a confirmation",
                        post -> post.staffBooks("11-24 22:00", "11-25 09:30"),
                        "11-25 09:00 remind",
                        "11-25 09:35 late"),
                story(
                        "an early visit",
                        post -> post.books("11-23 10:00", "11-25 07:00"),
                        "11-23 10:05 new",
                        "11-24 09:00 confirm",
                        "11-24 20:59 remind"),
                story(
                        "a late visit: one SMS on the day",
                        post -> post.books("11-23 10:00", "11-25 22:00"),
                        "11-23 10:05 new",
                        "11-25 09:00 confirm"),
                story(
                        "moved by the company at night to where it is to be confirmed by morning",
                        post ->
                                post.books("11-23 10:00", "11-27 10:00")
                                        .staffMoves("11-24 23:00", "11-26 08:00"),
                        "11-23 10:05 new",
                        "11-25 09:00 moved",
                        "11-25 20:59 remind"),
                story(
                        "moved by the company at night to the next day: one SMS in the morning",
                        post ->
                                post.books("11-23 10:00", "11-26 10:00")
                                        .staffMoves("11-24 23:00", "11-25 15:00"),
                        "11-23 10:05 new",
                        "11-25 09:00 moved",
                        "11-25 15:05 late"),
                story(
                        "moved by the company at night",
                        post ->
                                post.books("11-23 10:00", "11-25 10:00")
                                        .staffMoves("11-23 23:00", "11-26 10:00"),
                        "11-23 10:05 new",
                        "11-24 09:00 moved",
                        "11-25 10:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 10:05 late"),
                story(
                        "moved by the client at night to the next day",
                        post ->
                                post.books("11-23 10:00", "11-26 10:00")
                                        .clientMoves("11-24 23:00", "11-25 15:00"),
                        "11-23 10:05 new",
                        "11-24 23:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 15:05 late"),
                story(
                        "moved by the company at night away from an early visit: too late to tell",
                        NightStoriesTest::movedAwayAtNight,
                        "11-23 10:05 new",
                        "11-25 20:59 remind",
                        "11-26 09:00 remind",
                        "11-26 15:05 late"),
                story(
                        "moved and cancelled by the company in the night before an early visit",
                        post -> movedAwayAtNight(post).staffCancels("11-25 22:30"),
                        "11-23 10:05 new",
                        "11-25 20:59 remind"),
                story(
                        "moved by the company at night when the time that he knew of is past",
                        post ->
                                post.books("11-23 10:00", "11-25 08:00")
                                        .confirms("11-23 12:00")
                                        .staffMoves("11-25 22:00", "11-27 15:00"),
                        "11-23 10:05 new",
                        "11-24 20:59 remind",
                        "11-26 09:00 moved",
                        "11-27 09:00 remind",
                        "11-27 15:05 late"),
                story(
                        "cancelled by the company at night when the time that he knew of is past",
                        post ->
                                post.books("11-23 10:00", "11-25 22:30")
                                        .confirms("11-24 12:00")
                                        .staffMoves("11-25 22:00", "11-26 15:00")
                                        .staffCancels("11-25 23:00"),
                        "11-23 10:05 new",
                        "11-25 09:00 remind",
                        "11-26 09:00 cancelled"),
                story(
                        "moved and told by day, and cancelled by the company at night",
                        post ->
                                post.books("11-23 10:00", "11-26 08:00")
                                        .confirms("11-24 12:00")
                                        .staffMoves("11-25 12:00", "11-26 15:00")
                                        .staffCancels("11-25 22:00"),
                        "11-23 10:05 new",
                        "11-25 12:01 moved",
                        "11-26 09:00 cancelled"),
                story(
                        "cancelled by the company at night",
                        post ->
                                post.books("11-23 10:00", "11-26 10:00")
                                        .staffCancels("11-24 23:00"),
                        "11-23 10:05 new",
                        "11-25 09:00 cancelled"),
                story(
                        "cancelled by the company in the night before: the morning is late enough",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffCancels("11-24 23:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 cancelled"),
                story(
                        "cancelled by the company in the night before an early visit",
                        post ->
                                post.books("11-23 09:00", "11-25 09:30")
                                        .staffCancels("11-24 23:00"),
                        "11-23 09:05 new",
                        "11-24 09:30 confirm"));
    }

    private static Post movedAwayAtNight(Post post) {
        return post.books("11-23 10:00", "11-26 08:00")
                .confirms("11-24 12:00")
                .staffMoves("11-25 22:00", "11-26 15:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Moscow",
                "Asia/Kamchatka",
                "Asia/Yekaterinburg",
                "Asia/Kathmandu",
                "Pacific/Kiritimati",
                "America/Los_Angeles",
                "Pacific/Pago_Pago",
                "Europe/London",
            })
    void goByTheClockOfTheResource(String zone) {
        var resource = ResourceSample.thing("car").zone(zone).build();

        var post = new Post(resource).staffBooks("11-24 22:00", "11-26 07:00").toTheEnd();

        assertEquals(List.of("11-25 09:00 confirm", "11-25 20:59 remind"), post.sent());
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks change in the night between booking and morning, or between morning and visit.
        "Europe/Berlin, 03-28 22:00, 03-30 15:00",
        "Europe/Berlin, 10-24 22:00, 10-26 15:00",
        "America/New_York, 03-07 22:00, 03-09 15:00",
        "America/New_York, 10-31 22:00, 11-02 15:00",
        "Australia/Lord_Howe, 04-04 22:00, 04-06 15:00",
        "Africa/Cairo, 04-23 22:00, 04-25 15:00",
    })
    void goByTheClockThatHasChanged(String zone, String booked, String start) {
        var resource = ResourceSample.thing("car").zone(zone).build();

        var post = new Post(resource).staffBooks(booked, start).toTheEnd();

        assertEquals(4, post.sent().size(), () -> post.sent().toString());
        assertEquals(
                List.of("09:00 new", "09:00 remind", "15:05 late"),
                Stream.of(0, 2, 3).map(post.sent()::get).map(one -> one.substring(6)).toList());
    }

    @Test
    void goADayBeforeByTheHourNotByTheClock() {
        var berlin = ResourceSample.thing("car").zone("Europe/Berlin").build();

        var spring = new Post(berlin).books("03-20 10:00", "03-29 15:00").toTheEnd();
        var autumn = new Post(berlin).books("10-20 10:00", "10-25 15:00").toTheEnd();

        assertEquals("03-28 14:00 confirm", spring.sent().get(1));
        assertEquals("10-24 16:00 confirm", autumn.sent().get(1));
    }

    @Test
    void waitForTheMorningWhenTheOwnActionIsLongAgo() {
        var post = new Post(Clinic.ANNA).withoutSchedules().withoutSweeps();
        post.books("11-23 23:00", "11-26 15:00").runTo("11-23 23:11");

        post.sweep().sweep();
        post.settle();

        assertEquals(List.of(), post.sent());
        post.runTo("11-24 09:10").sweep().sweep();
        post.settle();
        assertEquals(List.of("11-24 09:10 new"), post.sent());
    }
}
