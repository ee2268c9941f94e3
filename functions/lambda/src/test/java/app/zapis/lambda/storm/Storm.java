package app.zapis.lambda.storm;

import app.zapis.lambda.testbed.Collisions;
import app.zapis.lambda.testbed.HttpCall;
import app.zapis.lambda.testbed.Mishap;
import app.zapis.lambda.testbed.TableAudit;
import app.zapis.resource.Resource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Clients, employees and managers who all do something by chance, sixteen at a time, with a quiet moment after each
/// round, in which the table must be in order.
final class Storm {
    private static final int THREADS = 16;
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(8);

    private final Scene scene = new Scene(Resources.business());
    private final CapacityWatch capacityWatch = new CapacityWatch();
    private final Random chance;
    private final Weather weather;
    private final Mishap mishap;
    private final List<Consumer<Deed>> deeds;

    /// @param defect planted, or none
    Storm(long seed, Mishap defect) {
        this.chance = new Random(seed);
        this.weather = new Weather(new Random(chance.nextLong()));
        this.mishap = new Collisions().and(weather).and(defect);
        this.deeds = deeds();
        Stream.of("medical", "rooms")
                .map(id -> "{\"id\":\"" + id + "\",\"name\":\"" + id + "\"}")
                .map(HttpCall.post("/api/staff/resource-types")::json)
                .forEach(scene.business()::answer);
    }

    /// The deeds, each as often as it happens.
    private List<Consumer<Deed>> deeds() {
        var clients = new Clients(scene);
        var employees = new Employees(scene);
        var managers = new Managers(scene);
        return Stream.of(
                        often(20, clients::book),
                        often(5, clients::confirm),
                        often(3, clients::cancel),
                        often(6, clients::move),
                        often(16, employees::book),
                        often(10, employees::move),
                        often(6, employees::shift),
                        often(4, employees::cancel),
                        often(6, deed -> employees.act(deed, "/undo")),
                        often(3, deed -> employees.act(deed, "/confirm")),
                        often(3, deed -> employees.act(deed, "/arrive")),
                        often(2, deed -> employees.act(deed, "/miss")),
                        often(3, employees::edit),
                        often(3, managers::change),
                        often(2, managers::close),
                        often(3, managers::open),
                        often(4, managers::delete),
                        often(3, this::plan))
                .flatMap(all -> all)
                .toList();
    }

    private static Stream<Consumer<Deed>> often(int times, Consumer<Deed> deed) {
        return Stream.generate(() -> deed).limit(times);
    }

    /// The stream brings a record late.
    private void plan(Deed deed) {
        scene.find(deed).ifPresent(booking -> scene.business().plan(Records.of(booking.id())));
    }

    /// Lets it rage, until something is wrong or all is done.
    ///
    /// @param round after how many of them all falls quiet for a look
    /// @return what is wrong, when all is quiet, with the table or with what was answered
    List<String> rage(int operations, int round) {
        var complaints = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int done = 0; done < operations && complaints.isEmpty(); done += round) {
                complaints.addAll(round(threads, done, Math.min(done + round, operations)));
                complaints.addAll(look());
                scene.business().clock().advance(BETWEEN_ROUNDS);
            }
        }
        return complaints;
    }

    /// @return what failed
    private List<String> round(ExecutorService threads, int from, int to) {
        capacities();
        scene.business().traffic().let(mishap);
        var calls =
                IntStream.range(from, to)
                        .mapToObj(number -> new Deed(number, new Random(chance.nextLong())))
                        .<Callable<String>>map(deed -> () -> done(deed))
                        .toList();
        try {
            var failures =
                    threads.invokeAll(calls).stream()
                            .map(Storm::failure)
                            .filter(failure -> !failure.isEmpty())
                            .toList();
            scene.business().traffic().let(Mishap.NONE);
            scene.business().traffic().forget();
            return failures;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void capacities() {
        for (Resource resource : scene.business().ports().settings().all()) {
            scene.ledger().mayTake(resource.id().value(), resource.capacity());
        }
    }

    private String done(Deed deed) {
        deed.one(deeds).accept(deed);
        return "";
    }

    private static String failure(Future<String> deed) {
        try {
            return deed.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            return "failed: " + e.getCause();
        }
    }

    private List<String> look() {
        var stored = scene.business().bookings();
        var complaints =
                Stream.of(
                                TableAudit.complaints(scene.business().table()).stream(),
                                capacityWatch.complaints(stored, scene.ledger()::most).stream(),
                                scene.ledger().lies(stored).stream(),
                                Ledger.gaps(stored))
                        .flatMap(all -> all)
                        .toList();
        scene.ledger().close();
        return complaints;
    }

    /// What was answered to each route, like `POST /api/bookings 409 slot-taken`.
    Set<String> outcomes() {
        return scene.ledger().outcomes();
    }

    /// How often something went wrong on the way to the table.
    int mishaps() {
        return weather.mishaps();
    }
}
