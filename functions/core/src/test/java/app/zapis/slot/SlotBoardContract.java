package app.zapis.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Booking;
import app.zapis.booking.Capacities;
import app.zapis.company.Company;
import app.zapis.memory.TableContract;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.sample.BookingSample;
import app.zapis.sample.Clinic;
import app.zapis.sample.Later;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What every implementation of [SlotBoard] does.
public abstract class SlotBoardContract extends TableContract {
    private static final Capacities CAPACITIES =
            Capacities.of(List.of(Clinic.ANNA, Clinic.BORIS, Clinic.YOGA));

    private void claim(Booking... bookings) {
        List.of(bookings).forEach(booking -> ports().bookings().claim(booking, CAPACITIES));
    }

    private static Footprint stretch(String from, String to) {
        var length = Duration.between(Clinic.at(from), Clinic.at(to));
        return Footprint.of(Interval.from(Clinic.at(from), length), Clinic.ANNA.rules().buffer());
    }

    private List<Integer> counts(Resource resource, Footprint stretch) {
        var board = ports().slotBoard().read(List.of(resource.id()), stretch);
        var load = board.loads().getOrDefault(resource.id(), Load.NOTHING);
        return IntStream.range(stretch.from(), stretch.to()).mapToObj(load::at).toList();
    }

    @Test
    void countsTheClaimsOfEachQuantum() {
        claim(
                BookingSample.of(Clinic.YOGA).at("10:10", "10:20").build(),
                BookingSample.of(Clinic.YOGA).at("10:15", "10:25").build());

        assertEquals(List.of(0, 0, 1, 2, 1, 0), counts(Clinic.YOGA, stretch("10:00", "10:30")));
    }

    @Test
    void countsTheBuffersToo() {
        claim(BookingSample.of(Clinic.BORIS).at("10:05", "10:10").build());

        assertEquals(List.of(0, 1, 1, 1, 0), counts(Clinic.BORIS, stretch("10:00", "10:25")));
    }

    @Test
    void countsWhatReachesIntoTheStretch() {
        claim(
                BookingSample.of(Clinic.ANNA).at("09:00", "10:05").build(),
                BookingSample.of(Clinic.ANNA).at("10:10", "18:00").build());

        assertEquals(List.of(1, 0, 1), counts(Clinic.ANNA, stretch("10:00", "10:15")));
    }

    @Test
    void countsAcrossHalfDays() {
        claim(
                BookingSample.of(Clinic.ANNA).at("02:55", "03:05").build(),
                BookingSample.of(Clinic.ANNA).at("14:55", "15:05").build());

        assertEquals(List.of(0, 1, 1, 0), counts(Clinic.ANNA, stretch("02:50", "03:10")));
        assertEquals(List.of(0, 1, 1, 0), counts(Clinic.ANNA, stretch("14:50", "15:10")));
        assertEquals(
                4,
                counts(Clinic.ANNA, stretch("00:00", "23:55")).stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void countsNoMoreWhatIsCancelled() {
        var booking = BookingSample.of(Clinic.ANNA).at("10:00", "10:10").build();
        claim(booking);
        ports().bookings().cancel(booking, Later.cancelled(booking));

        assertEquals(List.of(0, 0), counts(Clinic.ANNA, stretch("10:00", "10:10")));
    }

    @Test
    void readsSettingsWithTheClaims() {
        ports().save(Clinic.COMPANY);
        ports().save(Clinic.ANNA);
        ports().save(Clinic.BORIS);

        var board = ports().slotBoard().read(ids(Clinic.ANNA), stretch("10:00", "11:00"));

        assertEquals(
                new Settings(Clinic.COMPANY, Map.of(Clinic.ANNA.id(), Clinic.ANNA)),
                board.settings());
    }

    @Test
    void knowsTheLoadOfEachAskedResourceAlsoOfAnUnknownOne() {
        ports().save(Clinic.ANNA);
        claim(BookingSample.of(Clinic.ANNA).build());

        var board =
                ports().slotBoard().read(ids(Clinic.ROOM, Clinic.ANNA), stretch("10:00", "11:00"));

        assertEquals(Set.copyOf(ids(Clinic.ANNA, Clinic.ROOM)), board.loads().keySet());
        assertEquals(Set.of(Clinic.ANNA.id()), board.settings().resources().keySet());
    }

    @Test
    void readsAnEmptyTable() {
        var board = ports().slotBoard().read(ids(Clinic.ANNA), stretch("10:00", "11:00"));

        assertEquals(new Settings(Company.UNNAMED, Map.of()), board.settings());
        assertEquals(List.of(0, 0), counts(Clinic.ANNA, stretch("10:00", "10:10")));
    }

    @Test
    void keepsResourcesApart() {
        claim(BookingSample.of(Clinic.ANNA).at("10:00", "10:10").build());

        assertEquals(List.of(0, 0), counts(Clinic.YOGA, stretch("10:00", "10:10")));
    }

    @Test
    void readsAWholeMonth() {
        claim(BookingSample.of(Clinic.ANNA).at("10:00").lasting(Duration.ofDays(20)).build());
        var month =
                Footprint.of(
                        Interval.from(
                                Clinic.at("00:00").minus(Duration.ofDays(6)), Duration.ofDays(33)),
                        Clinic.ANNA.rules().buffer());

        var claimed = counts(Clinic.ANNA, month).stream().mapToInt(Integer::intValue).sum();

        assertEquals(20 * 24 * 12, claimed);
    }

    private static List<ResourceId> ids(Resource... resources) {
        return List.of(resources).stream().map(Resource::id).toList();
    }
}
