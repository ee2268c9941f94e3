package app.zapis.message;

import app.zapis.message.settings.Scope;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.SettingsSource;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Predicate;

/// Goes on with a [Replan], a bounded step at a time. A step that dies is taken again from where it began, and what it
/// had done by then is found to be as it should.
public final class ReplanMessages {
    /// Entries of lists in one step: so many bookings, each of whose messages may change, take some seconds.
    static final int STEP = 25;

    /// Nothing is sent of a visit that has been over for so long.
    private static final Duration LAST_MESSAGE = Duration.ofDays(3);

    private final Replans replans;
    private final SettingsSource settings;
    private final PlanMessages planMessages;
    private final InstantSource clock;

    /// @param clock says what is over
    public ReplanMessages(
            Replans replans,
            SettingsSource settings,
            PlanMessages planMessages,
            InstantSource clock) {
        this.replans = replans;
        this.settings = settings;
        this.planMessages = planMessages;
        this.clock = clock;
    }

    /// Takes one step, if something is under way there.
    public void step(Scope scope) {
        replans.find(scope).ifPresent(this::step);
    }

    private void step(Replan replan) {
        var at = replan;
        int left = STEP;
        for (var resource : resources(replan)) {
            at = at.at(resource.value(), resource.value().equals(at.resource()) ? at.after() : "");
            do {
                if (left <= 0) {
                    replans.advance(at);
                    return;
                }
                var page = page(at, left);
                planMessages.replan(page.bookings());
                // A request to the table counts as well, or a thousand empty lists would be one
                // step.
                left -= Math.max(page.bookings().size(), 1);
                at = at.at(at.resource(), page.end());
            } while (!at.after().isEmpty());
        }
        replans.finish(at);
    }

    /// Those that are still to do, by their ids.
    private List<ResourceId> resources(Replan replan) {
        return of(replan.scope()).stream()
                .filter(id -> id.value().compareTo(replan.resource()) >= 0)
                .toList();
    }

    private List<ResourceId> of(Scope scope) {
        return switch (scope) {
            case Scope.Company() -> of(_ -> true);
            case Scope.OfType(var type) -> of(resource -> resource.label().type().equals(type));
            case Scope.OfResource(var id) -> List.of(id);
        };
    }

    private List<ResourceId> of(Predicate<Resource> wanted) {
        return settings.all().stream().filter(wanted).map(Resource::id).toList();
    }

    private Replans.Page page(Replan at, int most) {
        return replans.page(
                new ResourceId(at.resource()),
                at.after(),
                clock.instant().minus(LAST_MESSAGE),
                most);
    }
}
