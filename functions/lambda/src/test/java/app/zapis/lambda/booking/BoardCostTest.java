package app.zapis.lambda.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.testbed.Answer;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.resource.Resource;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.ResourceSample;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a look at a busy week costs.
class BoardCostTest {
    private static final int RESOURCES = 20;
    private static final int BOOKINGS = 1_000;
    private static final String WEEK = "/api/staff/bookings?from=2026-11-23&to=2026-11-29";

    private final List<Resource> resources =
            IntStream.rangeClosed(1, RESOURCES)
                    .mapToObj(i -> ResourceSample.specialist("doctor-" + i).minutes(45).build())
                    .toList();
    private final Deployment clinic = Deployment.with(resources.toArray(Resource[]::new));

    private Set<String> bookWeek() {
        var booked = new HashSet<String>();
        for (int i = 0; i < BOOKINGS; i++) {
            var day = Clinic.at("2026-11-%02d".formatted(23 + i / RESOURCES % 5), "09:00");
            var start = day.plus(Duration.ofMinutes(45L * (i / RESOURCES / 5)));
            var booking = BookingSample.of(resources.get(i % RESOURCES)).at(start).build();
            list(booking);
            booked.add(booking.id().value());
        }
        return booked;
    }

    /// Puts a booking where the board finds it.
    private void list(Booking booking) {
        var key =
                Key.resourceBooking(
                        booking.visit().resources().getFirst(), booking.start(), booking.id());
        clinic.table().table().put(BookingItem.entry(key, booking));
    }

    private Stream<Answer> pages(String after) {
        var page = clinic.answer(HttpCall.get(WEEK + after));
        var next = page.json().get("next");
        return next == null
                ? Stream.of(page)
                : Stream.concat(Stream.of(page), pages("&after=" + next));
    }

    private static Stream<String> ids(Answer page) {
        return ((List<?>) page.json().getOrDefault("bookings", List.of()))
                .stream().map(booking -> String.valueOf(((Map<?, ?>) booking).get("id")));
    }

    @Test
    void isOneRequestForTheSettingsAndOneForEachResource() {
        var booked = bookWeek();
        clinic.traffic().let(Mishap.sideBySide(1, RESOURCES));

        var shown = pages("").flatMap(BoardCostTest::ids).toList();

        assertEquals(BOOKINGS, shown.size());
        assertEquals(booked, new HashSet<>(shown));
        int requests = clinic.traffic().trips().size();
        assertTrue(requests <= 1 + RESOURCES, requests + " requests");
        assertTrue(clinic.traffic().tripsInSeries() <= 2);
    }
}
