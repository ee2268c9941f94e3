package app.zapis.lambda.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.zapis.booking.Booking;
import app.zapis.booking.BookingId;
import app.zapis.client.Phone;
import app.zapis.company.Company;
import app.zapis.company.QuietHours;
import app.zapis.company.SmsRules;
import app.zapis.memory.InMemoryTable.Change;
import app.zapis.message.MessageId;
import app.zapis.message.Messages;
import app.zapis.message.Sms.Handover;
import app.zapis.message.settings.MessageWriter;
import app.zapis.message.settings.SmsText;
import app.zapis.resource.ResourceId;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Months in which the clocks change in Berlin and in New York. Another seed: `-Dseed=`.
class SimulatedMonthTest {
    private static final long SEED = Long.getLong("seed", 20_261_025L);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 9);
    private static final int FEW = 300;

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-09", "2026-03-03"})
    void isExplained(LocalDate first) {
        assertExplained(first, 400);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(strings = {"2026-10-09", "2026-03-03"})
    void isExplainedWithThreeThousandBookings(LocalDate first) {
        assertExplained(first, 3_000);
    }

    private static void assertExplained(LocalDate first, int bookings) {
        var month = new BusyMonth(first, SEED).with(bookings);

        var faults = MonthCheck.faults(month);

        assertEquals(List.of(), faults, () -> "seed " + SEED);
        assertTrue(month.texts().size() > 2 * bookings, () -> "texts: " + month.texts().size());
    }

    private static void assertFound(String fault, BusyMonth month) {
        var faults = MonthCheck.faults(month.with(FEW));

        assertTrue(
                faults.stream().anyMatch(one -> one.startsWith(fault)),
                () -> "seed " + SEED + ": " + faults.stream().limit(5).toList());
    }

    @Test
    void isNotWhenTheFirstTimeIsTold() {
        var first = new HashMap<BookingId, Booking>();

        assertFound("wrong time", new BusyMonth(AUTUMN, SEED, clock -> forgetful(clock, first)));
    }

    private static MessageWriter forgetful(InstantSource clock, Map<BookingId, Booking> first) {
        var writer = BusyMonth.realWriter(clock);
        return (kind, booking, settings, own) -> {
            var known = first.computeIfAbsent(booking.id(), _ -> booking);
            return writer.write(kind, known, settings, own);
        };
    }

    @Test
    void isNotWhenNightsAreThoseOfGreenwich() {
        // By Berlin's clock in summer.
        var greenwich = new QuietHours(LocalTime.of(23, 0), LocalTime.of(11, 0));

        assertFound(
                "at night",
                new BusyMonth(AUTUMN, SEED) {
                    @Override
                    Company company() {
                        return quiet(super.company(), greenwich);
                    }
                });
    }

    private static Company quiet(Company company, QuietHours quietHours) {
        return new Company(
                company.profile(),
                company.zone(),
                company.language(),
                company.hours(),
                company.holidays(),
                quietHours,
                company.sms(),
                company.limits(),
                company.branding(),
                company.house());
    }

    @Test
    void isNotWhenTheCarrierIsAskedTwice() {
        assertFound(
                "twice",
                new BusyMonth(AUTUMN, SEED) {
                    @Override
                    protected Handover send(Phone phone, SmsText text, SmsRules rules) {
                        var _ = super.send(phone, text, rules);
                        return super.send(phone, text, rules);
                    }
                });
    }

    @Test
    void isNotWhenRecordsOfTheStreamAreLost() {
        assertFound(
                "nothing of",
                new BusyMonth(AUTUMN, SEED) {
                    private int records;

                    {
                        stopSweeps();
                    }

                    @Override
                    protected void take(Change change) {
                        records++;
                        if (records % 20 > 0) {
                            super.take(change);
                        }
                    }
                });
    }

    @Test
    void isNotWhenTheSenderIgnoresRevisions() {
        assertFound(
                "twice",
                new BusyMonth(AUTUMN, SEED) {
                    private final Sloppy sloppy = new Sloppy(ports.messages());

                    @Override
                    protected Messages storedMessages() {
                        return sloppy.messages();
                    }

                    @Override
                    protected void dealWith(MessageId id, List<ResourceId> resources) {
                        sloppy.sending(id);
                        super.dealWith(id, resources);
                    }
                });
    }

    @Test
    void isNotWhenTheSenderRemembersTheBookingAsItWas() {
        assertFound(
                "senseless",
                new BusyMonth(AUTUMN, SEED) {
                    private final Sloppy sloppy = new Sloppy(ports.messages()).rememberingBooked();

                    @Override
                    protected Messages storedMessages() {
                        return sloppy.messages();
                    }
                });
    }
}
