package app.zapis.message;

import org.junit.jupiter.params.provider.Arguments;

import java.util.stream.Stream;

/// Bookings from beginning to end, and what was sent when.
class MessageStoriesTest extends ToldStories {
    static Stream<Arguments> stories() {
        return Stream.of(
                story(
                        "booked two days before",
                        post -> post.books("11-23 09:00", "11-25 10:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "booked the day before: one SMS with the link, at once",
                        post -> post.books("11-24 12:00", "11-25 10:00"),
                        "11-24 12:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "booked 24 hours and 4 minutes before: confirm is due before new",
                        post -> post.books("11-24 09:56", "11-25 10:00"),
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "booked 24 hours and 6 minutes before",
                        post -> post.books("11-24 09:54", "11-25 10:00"),
                        "11-24 09:59 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "booked on the day, shortly before reminders go out",
                        post -> post.books("11-25 08:00", "11-25 10:00"),
                        "11-25 08:00 confirm",
                        "11-25 10:05 late"),
                story(
                        "booked on the day, long before reminders go out",
                        post -> post.books("11-25 06:59", "11-25 19:00"),
                        "11-25 06:59 confirm",
                        "11-25 09:00 remind",
                        "11-25 19:05 late"),
                story(
                        "booked on the day, after reminders went out",
                        post -> post.books("11-25 09:01", "11-25 15:00"),
                        "11-25 09:01 confirm",
                        "11-25 15:05 late"),
                story(
                        "confirmed",
                        post -> post.books("11-23 09:00", "11-25 10:00").confirms("11-23 09:10"),
                        "11-23 09:05 new",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "confirmed before the first SMS",
                        post -> post.books("11-23 09:00", "11-25 10:00").confirms("11-23 09:04"),
                        "11-23 09:05 new",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "arrived",
                        post -> post.books("11-23 09:00", "11-25 10:00").arrives("11-25 09:58"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind"),
                story(
                        "cancelled by the client",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .clientCancels("11-24 15:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm"),
                story(
                        "cancelled by the company",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffCancels("11-24 15:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-24 15:00 cancelled"),
                story(
                        "cancelled by the company before the first SMS",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffCancels("11-23 09:03"),
                        "11-23 09:03 cancelled"),
                story(
                        "cancelled and taken up again",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .clientCancels("11-23 15:00")
                                        .restores("11-23 15:05"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "a visit before the hour of reminders: reminded in the evening",
                        post -> post.books("11-23 10:00", "11-25 08:00"),
                        "11-23 10:05 new",
                        "11-24 09:00 confirm",
                        "11-24 20:59 remind"),
                story(
                        "a visit at the very hour of reminders",
                        post -> post.books("11-23 10:00", "11-25 09:00"),
                        "11-23 10:05 new",
                        "11-24 09:00 confirm",
                        "11-24 20:59 remind",
                        "11-25 09:05 late"),
                story(
                        "a visit a minute later",
                        post -> post.books("11-23 10:00", "11-25 09:01"),
                        "11-23 10:05 new",
                        "11-24 09:01 confirm",
                        "11-25 09:00 remind",
                        "11-25 09:06 late"));
    }
}
