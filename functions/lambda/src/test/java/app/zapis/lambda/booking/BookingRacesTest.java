package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Crowd;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.Wish;
import app.zapis.resource.Resource;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Clients who want the same at the same moment, each through a handler of his own.
class BookingRacesTest {
    private static List<Answer> atOnce(Deployment clinic, int clients, IntFunction<HttpCall> call) {
        return Crowd.atOnce(
                IntStream.range(0, clients)
                        .<Supplier<Answer>>mapToObj(i -> () -> clinic.answer(call.apply(i)))
                        .toList());
    }

    private static Map<String, Long> outcomes(List<Answer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(Answer::outcome, Collectors.counting()));
    }

    @Test
    void letsOneOf200ClientsHaveASlot() {
        var clinic = Deployment.ofClinic();

        var answers = atOnce(clinic, 200, i -> Wish.of(Clinic.ANNA).by(i).call());

        assertEquals(Map.of("201", 1L, "409 slot-taken", 199L), outcomes(answers));
        assertEquals(1, clinic.bookings().size());
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void offersTheOthersTheNearestFreeStarts() {
        var clinic = Deployment.ofClinic();

        var answers = atOnce(clinic, 10, i -> Wish.of(Clinic.ANNA).by(i).call());

        var nearest =
                List.of(
                        "2026-11-25T09:00:00+03:00",
                        "2026-11-25T11:00:00+03:00",
                        "2026-11-25T12:00:00+03:00",
                        "2026-11-25T13:00:00+03:00",
                        "2026-11-25T14:00:00+03:00");
        var offers =
                answers.stream()
                        .filter(answer -> answer.status() == 409)
                        .map(answer -> answer.texts("alternatives"))
                        .distinct()
                        .toList();
        assertEquals(List.of(nearest), offers);
    }

    @Test
    void letsInAsManyAsTheCapacity() {
        var clinic = Deployment.ofClinic();

        var answers = atOnce(clinic, 60, i -> Wish.of(Clinic.YOGA).by(i).call());

        assertEquals(Map.of("201", 5L, "409 slot-taken", 55L), outcomes(answers));
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void keepsBuffersBetweenBookingsOfAnyLength() {
        long seed = new Random().nextLong();
        var run = "seed " + seed;
        System.out.println("bookings of any length: " + run);
        var chance = new Random(seed);
        var doctor = ResourceSample.specialist("doctor").step(5).buffer(10, 15).build();
        var clinic = Deployment.with(doctor);
        var wishes = IntStream.range(0, 150).mapToObj(i -> wish(doctor, i, chance)).toList();

        var answers = atOnce(clinic, wishes.size(), i -> wishes.get(i).call());

        var bookings = clinic.bookings();
        assertEquals((long) bookings.size(), outcomes(answers).get("201"), run);
        assertEquals(List.of(), tooClose(bookings, Duration.ofMinutes(10 + 15)), run);
        assertEquals(List.of(), clinic.complaints(), run);
    }

    private static Wish wish(Resource resource, int client, Random chance) {
        int start = 5 * chance.nextInt(8 * 12);
        int minutes = 5 * (1 + chance.nextInt(12));
        var time = Clinic.at("09:00").plus(Duration.ofMinutes(start)).atZone(Clinic.ZONE);
        return Wish.of(resource).at(time.toLocalTime().toString()).lasting(minutes).by(client);
    }

    private static List<String> tooClose(List<Booking> bookings, Duration gap) {
        return bookings.stream()
                .flatMap(one ->
                        bookings.stream()
                                .filter(other -> !other.id().equals(one.id()))
                                .filter(other -> !other.start().isBefore(one.start()))
                                .filter(other ->
                                        other.start().isBefore(one.visit().end().plus(gap)))
                                .map(other -> one.interval() + " " + other.interval()))
                .toList();
    }

    @Test
    void claimsSpecialistAndRoomTogetherOrNotAtAllInWhicheverOrder() {
        var clinic = Deployment.ofClinic();
        var wishes =
                List.of(
                        Wish.of(Clinic.ANNA, Clinic.ROOM),
                        Wish.of(Clinic.ROOM, Clinic.ANNA),
                        Wish.of(Clinic.YOGA, Clinic.ROOM, Clinic.ANNA));

        var answers = atOnce(clinic, 60, i -> wishes.get(i % 3).by(i).call());

        assertEquals(Map.of("201", 1L, "409 slot-taken", 59L), outcomes(answers));
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void leavesASpecialistFreeWhoseRoomIsTaken() {
        var clinic = Deployment.ofClinic();
        clinic.answer(Wish.of(Clinic.YOGA, Clinic.ROOM).call());

        var answers = atOnce(clinic, 20, i -> Wish.of(Clinic.ANNA, Clinic.ROOM).by(i).call());

        assertEquals(Map.of("409 slot-taken", 20L), outcomes(answers));
        assertEquals("201", clinic.answer(Wish.of(Clinic.ANNA).call()).outcome());
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void makesOneBookingOfTheSameRequest() {
        var clinic = Deployment.ofClinic();

        var answers = atOnce(clinic, 40, _ -> Wish.of(Clinic.ANNA).call("same-key"));
        var replayed = answers.stream().map(answer -> answer.header("idempotency-replayed"));

        assertEquals(Map.of("201", 40L), outcomes(answers));
        assertEquals(
                Map.of("", 1L, "true", 39L),
                replayed.collect(
                        Collectors.groupingBy(Function.identity(), Collectors.counting())));
        assertEquals(1, answers.stream().map(Answer::body).distinct().count());
        assertEquals(1, clinic.bookings().size());
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void holdsWhatIsAskedForWhenCancellingRacesMoving() {
        var clinic = Deployment.ofClinic();
        var starts = List.of("09:00", "11:00", "13:00", "15:00");
        starts.forEach(start ->
                clinic.answer(
                        Wish.of(Clinic.ANNA, Clinic.ROOM)
                                .at(start)
                                .by(starts.indexOf(start))
                                .call()));
        var links = clinic.bookings().stream().map(Deployment::link).toList();
        var moves = List.of("10:00", "12:00", "14:00", "16:00");

        var answers =
                atOnce(clinic, 24, i -> change(links.get(i % 4), moves.get(i / 8), i / 4 % 2));

        assertTrue(answers.stream().allMatch(answer -> answer.status() != 503));
        assertEquals(4, clinic.bookings().stream().filter(one -> !one.status().live()).count());
        assertEquals(List.of(), clinic.complaints());
    }

    private static HttpCall change(String link, String time, int what) {
        return what == 0
                ? HttpCall.post(link + "/cancel")
                : HttpCall.post(link + "/move")
                        .json("{\"start\":\"2026-11-25T" + time + ":00+03:00\"}");
    }

    @Test
    void holdsWhatIsAskedForAfterAnythingAtOnce() {
        long seed = new Random().nextLong();
        var run = "seed " + seed;
        System.out.println("anything at once: " + run);
        var chance = new Random(seed);
        var clinic = Deployment.ofClinic();
        var hours = List.of("09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00");
        hours.forEach(hour ->
                clinic.answer(
                        Wish.of(Clinic.ANNA, Clinic.YOGA).at(hour).by(hours.indexOf(hour)).call()));
        var links = clinic.bookings().stream().map(Deployment::link).toList();
        var calls =
                IntStream.range(0, 60)
                        .mapToObj(i -> anything(pick(links, chance), pick(hours, chance), chance))
                        .toList();

        atOnce(clinic, calls.size(), calls::get);

        assertEquals(List.of(), clinic.complaints(), run);
    }

    private static <T> T pick(List<T> values, Random chance) {
        return values.get(chance.nextInt(values.size()));
    }

    private static HttpCall anything(String link, String time, Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> HttpCall.post(link + "/confirm");
            case 1 -> change(link, time, 0);
            case 2 -> Wish.of(Clinic.YOGA).at(time).by(chance.nextInt(100)).call();
            default -> change(link, time, 1);
        };
    }

    @Test
    void noticesWhenTheCapacityIsNotGuarded() {
        var clinic = Deployment.ofClinic();
        clinic.traffic().let(Mishap.noCapacityCondition());

        var answers = atOnce(clinic, 2, i -> Wish.of(Clinic.ANNA).by(i).call());

        assertEquals(Map.of("201", 2L), outcomes(answers));
        assertNotEquals(List.of(), clinic.complaints());
        assertFalse(tooClose(clinic.bookings(), Duration.ZERO).isEmpty());
    }
}
