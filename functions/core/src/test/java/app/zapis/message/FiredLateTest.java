package app.zapis.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.booking.Actor;
import app.zapis.booking.Booking;
import app.zapis.booking.Status;
import app.zapis.message.settings.MessageKind;
import app.zapis.sample.Clinic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

/// Messages that are brought to the sender long after they were due.
class FiredLateTest extends AskedToConfirm {
    @ParameterizedTest
    @CsvSource({
        "confirm, 11-25 09:30, sent", // late, but not too late
        "confirm, 11-25 10:00, past",
        "new, 11-23 12:00, sent",
        "new, 11-24 10:00, covered", // by then one SMS with the link does for both
        "remind, 11-25 09:59, sent",
        "remind, 11-25 10:00, past",
        "remind, 11-26 09:00, past",
        "late, 11-25 10:59, sent",
        "late, 11-25 11:00, past",
        "late, 11-26 10:05, past",
    })
    void isJudgedByTheTimeAtWhichItFires(String kind, String time, String outcome) {
        post.clock.set(post.at(time));
        var id = new MessageId(confirm.booking(), MessageKind.find(kind).orElseThrow(), 0);

        post.sendMessage().send(id, List.of(Clinic.ANNA.id()));

        assertEquals(outcome, post.outcome(kind + "/0"));
    }

    @ParameterizedTest
    @CsvSource({"11-24 12:00, sent", "11-25 09:59, sent", "11-25 10:00, past"})
    void tellsOfACancellationLateButNotTooLate(String time, String outcome) {
        var late = new Post(Clinic.ANNA).books("11-23 09:00", "11-25 10:00");
        late.changesUnnoticed("11-23 10:00", FiredLateTest::cancelledByStaff);
        late.ports.table().drainStream();

        late.clock.set(late.at(time));
        late.planMessages().plan(late.booking().id());
        late.settle();

        assertEquals(outcome, late.outcome("cancelled/0"));
    }

    private static Booking cancelledByStaff(Booking booking) {
        var at = Instant.parse("2026-11-23T07:00:00Z");
        return booking.with(new Status.Cancelled(Actor.STAFF, "", at));
    }
}
