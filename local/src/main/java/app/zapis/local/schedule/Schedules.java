package app.zapis.local.schedule;

import app.zapis.local.clock.Timeline;
import app.zapis.local.table.Storage;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// The schedules that wait for their time, and those that were done and kept.
public final class Schedules {
    private final Map<Schedule.Id, Planned> planned = new ConcurrentHashMap<>();
    private final Timeline timeline;
    private final Consumer<Schedule> target;
    private final ScheduleShelf shelf;

    private record Planned(Schedule schedule, Timeline.Entry entry) {}

    /// @param target calls what a schedule is to call
    /// @param storage keeps them for the next runner
    public Schedules(Timeline timeline, Consumer<Schedule> target, Storage storage) {
        this.timeline = timeline;
        this.target = target;
        this.shelf = new ScheduleShelf(storage);
    }

    /// Goes on with those that the last runner kept.
    void restore(ScheduleReader reader) {
        shelf.all(reader).forEach(this::create);
    }

    /// All, the next one first.
    public List<Schedule> all() {
        return planned.values().stream()
                .map(Planned::schedule)
                .sorted(
                        Comparator.comparing(Schedule::at)
                                .thenComparing(schedule -> schedule.id().name()))
                .toList();
    }

    /// The one of that name.
    public Optional<Schedule> find(Schedule.Id id) {
        return Optional.ofNullable(planned.get(id)).map(Planned::schedule);
    }

    /// Does it now, whether it is due or not.
    public void fire(Schedule schedule) {
        if (schedule.once()) {
            delete(schedule.id());
        }
        target.accept(schedule);
    }

    /// @return whether there was one of that name
    public boolean delete(Schedule.Id id) {
        var removed = Optional.ofNullable(planned.remove(id));
        removed.ifPresent(plan -> plan.entry().cancel());
        shelf.drop(id);
        return removed.isPresent();
    }

    /// @return whether it is there now; not if another one has the name
    boolean create(Schedule schedule) {
        var plan = planned.computeIfAbsent(schedule.id(), _ -> plan(schedule));
        return plan.schedule().equals(schedule);
    }

    /// @return whether there was one of that name
    boolean update(Schedule schedule) {
        var plan =
                planned.computeIfPresent(
                        schedule.id(),
                        (_, old) -> {
                            old.entry().cancel();
                            return plan(schedule);
                        });
        return plan != null;
    }

    private Planned plan(Schedule schedule) {
        shelf.keep(schedule);
        return new Planned(schedule, timeline.add(schedule.at(), () -> fireIfEnabled(schedule)));
    }

    private void fireIfEnabled(Schedule schedule) {
        if (schedule.enabled()) {
            fire(schedule);
        }
    }
}
