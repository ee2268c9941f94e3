package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.HouseRules;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.testbed.Deployment;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.Wish;
import app.zapis.message.EraseOldClients;
import app.zapis.sample.Clinic;

import org.junit.jupiter.api.Test;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Those who have not come for longer than the company keeps data.
class EraseOldClientsHandlerTest {
    private static final Instant END = Clinic.at("11:00");

    private final Deployment clinic = Deployment.ofClinic();

    EraseOldClientsHandlerTest() {
        keepFor(30);
    }

    private void keepFor(int days) {
        var company = Clinic.COMPANY;
        clinic.ports()
                .save(
                        new Company(
                                company.profile(),
                                company.zone(),
                                company.language(),
                                company.hours(),
                                company.holidays(),
                                company.quietHours(),
                                company.sms(),
                                company.limits(),
                                company.branding(),
                                new HouseRules(true, days)));
    }

    private void book(Wish wish) {
        var answer = clinic.answer(wish.call());
        assertEquals(201, answer.status(), answer.body());
        clinic.plan();
    }

    private void bookOnTheDay(int client) {
        book(Wish.of(Clinic.YOGA).by(client));
    }

    private static Wish on(String start) {
        var wish = Wish.of(Clinic.YOGA).by(1);
        return new Wish(wish.resources(), start, 0, wish.phone());
    }

    private void eraseAfter(int days) {
        clinic.clock().set(END.plus(Duration.ofDays(days)).plusSeconds(1));
        clinic.eraseOldClients();
        clinic.plan();
    }

    /// Whether anything in the table still tells of the client.
    private boolean isKnown(int client) {
        return clinic.table().content().contains("7916%07d".formatted(client));
    }

    @Test
    void forgetsWhoHasNotComeForLong() {
        bookOnTheDay(1);
        bookOnTheDay(2);

        eraseAfter(30);

        assertFalse(isKnown(1), () -> clinic.table().content());
        assertFalse(isKnown(2), () -> clinic.table().content());
        assertFalse(clinic.table().content().contains("Иван"), () -> clinic.table().content());
        assertEquals(2, clinic.bookings().size());
        assertEquals(List.of(), clinic.complaints());
    }

    @Test
    void keepsWhoCameLately() {
        bookOnTheDay(1);

        eraseAfter(29);

        assertTrue(isKnown(1));
    }

    @Test
    void keepsEveryoneWhereNothingIsSaidOfIt() {
        keepFor(0);
        bookOnTheDay(1);

        eraseAfter(4000);

        assertTrue(isKnown(1));
    }

    @Test
    void obeysASettingThatHasChanged() {
        keepFor(3650);
        bookOnTheDay(1);
        eraseAfter(31);
        assertTrue(isKnown(1));

        keepFor(30);
        eraseAfter(31);

        assertFalse(isKnown(1));
    }

    @Test
    void keepsWhoHasBookedAgain() {
        bookOnTheDay(1);
        clinic.clock().set(END.plus(Duration.ofDays(20)));
        book(on("2026-12-22T10:00:00+03:00"));
        var content = clinic.table().content();

        eraseAfter(31);
        assertEquals(content, clinic.table().content());

        eraseAfter(56);
        assertTrue(isKnown(1));
        eraseAfter(58);
        assertFalse(isKnown(1));
    }

    @Test
    void keepsWhoHasBookingsToCome() {
        bookOnTheDay(1);
        book(on("2027-01-20T10:00:00+03:00"));

        eraseAfter(50);

        assertTrue(isKnown(1));
        assertEquals(2, clinic.ports().board().of(phone(1)).size());
    }

    private static Phone phone(int client) {
        return new Phone("+7916%07d".formatted(client));
    }

    /// The card says that he is old; his bookings say otherwise, and the card learns it.
    @Test
    void believesTheBookingsAndNotTheCard() {
        bookOnTheDay(1);
        clinic.ports().clients().seen(phone(1), Clinic.NOW);

        eraseAfter(29);

        assertTrue(isKnown(1));
        assertEquals(List.of(), clinic.ports().clients().lastSeenBefore(END, 10));
    }

    @Test
    void forgetsWhoseLastVisitWasMovedToAnEarlierTime() {
        book(on("2027-01-20T10:00:00+03:00"));
        var move = HttpCall.post(clinic.link() + "/move");
        var moved = clinic.answer(move.json("{\"start\":\"2026-11-25T10:00:00+03:00\"}"));
        assertEquals(200, moved.status(), moved.body());
        clinic.plan();

        eraseAfter(30);

        assertFalse(isKnown(1));
    }

    @Test
    void takesAStepOfBoundedLength() {
        for (int i = 0; i < EraseOldClients.STEP + 1; i++) {
            var item = new HashMap<>(Key.client(phone(i)).attributes());
            item.put("duePk", AttributeValue.fromS("CLIENTS"));
            item.put("dueAt", AttributeValue.fromS("2026-01-01T00:00:00.000Z"));
            item.put("v", AttributeValue.fromN("1"));
            clinic.table()
                    .client()
                    .putItem(
                            PutItemRequest.builder()
                                    .tableName(clinic.table().name())
                                    .item(item)
                                    .build());
        }

        clinic.eraseOldClients();
        assertEquals(1, clinic.ports().clients().lastSeenBefore(END, 1000).size());

        clinic.eraseOldClients();
        assertEquals(0, clinic.ports().clients().lastSeenBefore(END, 1000).size());
    }

    @Test
    void goesOnWhereverItWasStopped() {
        bookOnTheDay(1);
        clinic.clock().set(END.plus(Duration.ofDays(31)));
        int stops = 0;
        for (int call = 0; stops == call; call++) {
            clinic.traffic().let(dyingAt(call));
            if (isStopped()) {
                stops++;
            }
        }
        clinic.traffic().let(Mishap.NONE);
        clinic.plan();

        assertTrue(stops > 5, () -> "it is stopped between its calls");
        assertFalse(isKnown(1), () -> clinic.table().content());
    }

    private boolean isStopped() {
        try {
            clinic.eraseOldClients();
            return false;
        } catch (ProvisionedThroughputExceededException stopped) {
            return true;
        }
    }

    private static Mishap dyingAt(int call) {
        var left = new AtomicInteger(call);
        return (request, onwards) -> {
            if (left.getAndDecrement() <= 0) {
                throw ProvisionedThroughputExceededException.builder().message("busy").build();
            }
            return onwards.apply(request);
        };
    }

    @Test
    void keepsWhoBooksWhileHeIsForgotten() {
        bookOnTheDay(1);
        clinic.clock().set(END.plus(Duration.ofDays(31)));
        var left = new AtomicInteger(1);
        clinic.traffic()
                .let((request, onwards) -> {
                    if (request instanceof DeleteItemRequest && left.getAndDecrement() == 1) {
                        book(on("2027-01-20T10:00:00+03:00"));
                    }
                    return onwards.apply(request);
                });

        clinic.eraseOldClients();
        clinic.plan();

        assertTrue(clinic.ports().clients().find(phone(1)).isPresent());
        assertEquals(
                1,
                clinic.ports()
                        .clients()
                        .lastSeenBefore(END.plus(Duration.ofDays(1000)), 10)
                        .size());
    }

    @Test
    void forgetsTheOthersWhenOneCannotBeForgotten() {
        bookOnTheDay(1);
        bookOnTheDay(2);
        clinic.clock().set(END.plus(Duration.ofDays(31)));
        clinic.traffic()
                .let((request, onwards) -> {
                    if (request.toString().contains("CLIENT#" + phone(1).e164())) {
                        throw new IllegalStateException("this one is poisoned");
                    }
                    return onwards.apply(request);
                });

        assertThrows(IllegalStateException.class, clinic::eraseOldClients);
        clinic.traffic().let(Mishap.NONE);
        clinic.plan();

        assertTrue(isKnown(1));
        assertFalse(isKnown(2));
    }
}
