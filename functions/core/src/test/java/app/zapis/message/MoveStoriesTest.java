package app.zapis.message;

import app.zapis.sample.Clinic;

import org.junit.jupiter.params.provider.Arguments;

import java.util.stream.Stream;

/// Bookings that are moved, and what was sent when.
class MoveStoriesTest extends ToldStories {
    private static Post given(Post post) {
        return post.books("11-23 09:00", "11-25 10:00").staffGives("11-23 12:00", Clinic.BORIS);
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                story(
                        "moved by the client to the day after",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .clientMoves("11-23 12:00", "11-26 12:00"),
                        "11-23 09:05 new",
                        "11-25 12:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 12:05 late"),
                story(
                        "moved by the client before the first SMS",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .clientMoves("11-23 09:03", "11-26 12:00"),
                        "11-23 09:05 new",
                        "11-25 12:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 12:05 late"),
                story(
                        "moved by the client to a time that is to be confirmed at once",
                        post ->
                                post.books("11-23 09:00", "11-27 10:00")
                                        .clientMoves("11-24 12:00", "11-25 11:00"),
                        "11-23 09:05 new",
                        "11-24 12:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 11:05 late"),
                story(
                        "moved by the company",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-23 12:00", "11-26 12:00"),
                        "11-23 09:05 new",
                        "11-23 12:01 moved",
                        "11-25 12:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 12:05 late"),
                story(
                        "moved by the company before the first SMS: that tells both",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-23 09:03", "11-26 12:00"),
                        "11-23 09:04 moved",
                        "11-25 12:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 12:05 late"),
                story(
                        "moved by the company a day before: that has the link to confirm",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-24 12:00", "11-25 11:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-24 12:01 moved",
                        "11-25 09:00 remind",
                        "11-25 11:05 late"),
                story(
                        "moved by the company a little, which needs no SMS",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-24 12:00", "11-25 10:05"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:10 late"),
                story(
                        "moved by the company a little twice, which together is worth telling",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-24 12:00", "11-25 10:05")
                                        .staffMoves("11-24 13:00", "11-25 10:10"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-24 13:01 moved",
                        "11-25 09:00 remind",
                        "11-25 10:15 late"),
                story(
                        "given by the company to somebody else at the same time",
                        MoveStoriesTest::given,
                        "11-23 09:05 new",
                        "11-23 12:01 moved",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "given to somebody else, and back before anybody was told: no SMS",
                        post -> given(post).staffGives("11-23 12:00:40", Clinic.ANNA),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "given to somebody else, and back after the client was told",
                        post -> given(post).staffGives("11-23 12:05", Clinic.ANNA),
                        "11-23 09:05 new",
                        "11-23 12:01 moved",
                        "11-23 12:06 moved",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "moved after the reminder",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-25 09:20", "11-25 16:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 09:21 moved",
                        "11-25 16:05 late"),
                story(
                        "moved to the next day after the reminder",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .clientMoves("11-25 07:55", "11-26 10:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 10:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 10:05 late"),
                story(
                        "moved by the company and cancelled by the client a moment later",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-23 12:00", "11-26 12:00")
                                        .clientCancels("11-23 12:01"),
                        "11-23 09:05 new",
                        "11-23 12:01 moved"),
                story(
                        "moved by the company twice within a minute: one SMS, a minute after the"
                                + " last",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-23 12:00", "11-26 12:00")
                                        .staffMoves("11-23 12:00:50", "11-26 15:00"),
                        "11-23 09:05 new",
                        "11-23 12:01 moved",
                        "11-25 15:00 confirm",
                        "11-26 09:00 remind",
                        "11-26 15:05 late"),
                story(
                        "moved by the company by mistake, and back within a minute: no SMS",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-23 12:00", "11-26 12:00")
                                        .staffMoves("11-23 12:00:40", "11-25 10:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "moved back after the client was told",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-23 12:00", "11-26 12:00")
                                        .staffMoves("11-23 12:01:20", "11-25 10:00"),
                        "11-23 09:05 new",
                        "11-23 12:01 moved",
                        "11-23 12:02 moved",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "moved back by the company after the client had moved it",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .clientMoves("11-23 12:00", "11-26 12:00")
                                        .staffMoves("11-23 13:00", "11-25 10:00"),
                        "11-23 09:05 new",
                        "11-23 13:01 moved",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "moved and cancelled by the company within a minute: only that it is"
                                + " cancelled",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffMoves("11-23 12:00", "11-26 12:00")
                                        .staffCancels("11-23 12:00:30"),
                        "11-23 09:05 new",
                        "11-23 12:00 cancelled"),
                story(
                        "cancelled at night by mistake: of that the client hears nothing",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffCancels("11-23 22:00")
                                        .restores("11-23 22:10"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-25 09:00 remind",
                        "11-25 10:05 late"),
                story(
                        "cancelled at night after that mistake",
                        post ->
                                post.books("11-23 09:00", "11-25 10:00")
                                        .staffCancels("11-23 22:00")
                                        .restores("11-23 22:10")
                                        .staffCancels("11-24 12:00"),
                        "11-23 09:05 new",
                        "11-24 10:00 confirm",
                        "11-24 12:00 cancelled"),
                story(
                        "moved by the company to a time that is near: told at once",
                        post ->
                                post.books("11-23 09:00", "11-25 16:00")
                                        .confirms("11-23 10:00")
                                        .staffMoves("11-25 13:00", "11-25 13:09"),
                        "11-23 09:05 new",
                        "11-25 09:00 remind",
                        "11-25 13:00 moved",
                        "11-25 13:14 late"),
                story(
                        "moved by the company in the minute before the night: told at once",
                        post ->
                                post.books("11-23 09:00", "11-25 09:30")
                                        .confirms("11-23 10:00")
                                        .staffMoves("11-24 20:59:30", "11-25 09:45"),
                        "11-23 09:05 new",
                        "11-24 20:59 moved",
                        "11-25 09:00 remind",
                        "11-25 09:50 late"));
    }
}
