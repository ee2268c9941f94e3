package app.zapis.catalog;

import app.zapis.booking.Booking;
import app.zapis.company.Versioned;
import app.zapis.message.settings.MessageLevels;
import app.zapis.message.settings.MessageSettings;
import app.zapis.message.settings.Scope;
import app.zapis.resource.Absence;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceDefaults;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Timetable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Sets up resources. Coming bookings are never lost by it: they stay as they are, or an employee says what becomes of
/// them, and their clients are told.
public final class ManageResources {
    private static final int MOST_ATTEMPTS = 10;

    private final Catalog catalog;
    private final MessageLevels levels;
    private final ComingBookings comingBookings;

    /// @param levels say which messages a new resource begins with
    /// @param comingBookings what a change may be in conflict with
    public ManageResources(Catalog catalog, MessageLevels levels, ComingBookings comingBookings) {
        this.catalog = catalog;
        this.levels = levels;
        this.comingBookings = comingBookings;
    }

    /// What holds for a resource of a type where nothing else is said of it.
    ///
    /// @param type the id of a type, perhaps of an unknown one
    public ResourceDefaults defaults(String type) {
        return catalog.findType(type)
                .map(found -> ResourceDefaults.of(found.value(), catalog.company().value().zone()))
                .orElse(ResourceDefaults.INITIAL);
    }

    /// All resources, in the order of their ids.
    public List<Resource> list() {
        return catalog.resources().stream().map(Versioned::value).toList();
    }

    /// The resource of that id.
    public Optional<Versioned<Resource>> find(ResourceId id) {
        return catalog.findResource(id);
    }

    /// Stores a new resource.
    public Edit<Resource> create(Resource resource) {
        if (catalog.findType(resource.label().type()).isEmpty()) {
            return new Edit.UnknownType<>(resource.label().type());
        }
        return add(resource, levels.forNew().value().of(resource.label().wording()));
    }

    private Edit<Resource> add(Resource resource, MessageSettings messages) {
        return catalog.addResource(resource, messages)
                ? new Edit.Saved<>(new Versioned<>(resource, Versioned.NEW).stored(), List.of())
                : new Edit.Exists<>();
    }

    /// Stores a new resource with the settings of another one, those of its messages as well. Absences and bookings
    /// stay with that.
    public Edit<Resource> copy(ResourceId from, ResourceId id, String name) {
        return catalog.findResource(from)
                .map(found -> add(found.value().copy(id, name), messages(from)))
                .orElseGet(Edit.Unknown::new);
    }

    private MessageSettings messages(ResourceId id) {
        return levels.of(new Scope.OfResource(id)).value();
    }

    /// Replaces a resource by another of the same id; its absences stay.
    ///
    /// @param resource with the version that was read
    public Edit<Resource> replace(Versioned<Resource> resource) {
        if (catalog.findType(resource.value().label().type()).isEmpty()) {
            return new Edit.UnknownType<>(resource.value().label().type());
        }
        return catalog.findResource(resource.value().id())
                .map(found ->
                        change(
                                found,
                                resource.version(),
                                before -> resource.value().with(before.timetable().absences())))
                .orElseGet(Edit.Unknown::new);
    }

    /// The version is looked at before anything is made of the resource: what is stored must come of what was seen.
    private Edit<Resource> change(
            Versioned<Resource> found, long version, UnaryOperator<Resource> change) {
        return found.version() == version
                ? save(found.value(), found.map(change))
                : new Edit.Stale<>();
    }

    private Edit<Resource> save(Resource before, Versioned<Resource> resource) {
        boolean saved =
                hasSameMessages(before.label(), resource.value().label())
                        ? catalog.saveResource(resource)
                        : catalog.saveResourceReplanning(resource);
        if (!saved) {
            return new Edit.Stale<>();
        }
        var company = catalog.company().value();
        return new Edit.Saved<>(
                resource.stored(), comingBookings.misfits(resource.value(), company));
    }

    /// What the company and the type have set of messages reaches a resource by these two.
    private static boolean hasSameMessages(Resource.Label before, Resource.Label after) {
        return before.type().equals(after.type()) && before.wording() == after.wording();
    }

    /// Adds a period in which a resource cannot be booked, whatever else of the resource changes meanwhile.
    ///
    /// @param displaced what becomes of bookings in that period
    public Edit<Resource> add(ResourceId id, Absence absence, Displaced displaced, String who) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var edit = tryToAdd(id, absence, displaced, who);
            if (!(edit instanceof Edit.Stale)) {
                return edit;
            }
        }
        return new Edit.Stale<>();
    }

    private Edit<Resource> tryToAdd(
            ResourceId id, Absence absence, Displaced displaced, String who) {
        var found = catalog.findResource(id);
        if (found.isEmpty()) {
            return new Edit.Unknown<>();
        }
        if (found.get().value().timetable().absences().stream()
                .anyMatch(one -> one.id().equals(absence.id()))) {
            return new Edit.Exists<>();
        }
        if (displaced instanceof Displaced.Move(var to) && !canTakeOver(to, id)) {
            return new Edit.NowhereToMove<>(to);
        }
        if (found.get().value().timetable().absences().size() >= Timetable.MOST_ABSENCES) {
            return new Edit.Full<>(Timetable.MOST_ABSENCES);
        }
        var inTheWay = comingBookings.during(id, absence.interval());
        if (!inTheWay.isEmpty() && displaced instanceof Displaced.Keep) {
            return new Edit.Booked<>(inTheWay);
        }
        // First the door is closed, then the room is cleared: nobody can book what is being
        // cleared.
        var closed = found.get().map(resource -> resource.with(longer(resource, absence)));
        if (!catalog.saveResource(closed)) {
            return new Edit.Stale<>();
        }
        var left =
                comingBookings.displace(
                        comingBookings.during(id, absence.interval()), id, displaced, who);
        return new Edit.Saved<>(closed.stored(), left.stream().map(ManageResources::shut).toList());
    }

    private static Misfit shut(Booking booking) {
        return new Misfit(booking, Set.of(Misfit.Why.HOURS));
    }

    private boolean canTakeOver(ResourceId to, ResourceId from) {
        return !to.equals(from)
                && catalog.findResource(to).filter(found -> !found.value().hidden()).isPresent();
    }

    private static List<Absence> longer(Resource resource, Absence absence) {
        return Stream.concat(resource.timetable().absences().stream(), Stream.of(absence)).toList();
    }

    /// Takes an absence back.
    ///
    /// @param version the resource's, as it was read
    public Edit<Resource> removeAbsence(ResourceId id, String absence, long version) {
        UnaryOperator<Resource> without =
                resource ->
                        resource.with(
                                resource.timetable().absences().stream()
                                        .filter(one -> !one.id().equals(absence))
                                        .toList());
        return catalog.findResource(id)
                .filter(found -> !without.apply(found.value()).equals(found.value()))
                .map(found -> change(found, version, without))
                .orElseGet(Edit.Unknown::new);
    }

    /// Deletes a resource.
    ///
    /// @param version the one that was read
    /// @param displaced what becomes of its coming bookings
    public Edit<Resource> delete(ResourceId id, long version, Displaced displaced, String who) {
        var found = catalog.findResource(id);
        if (found.isEmpty()) {
            return new Edit.Unknown<>();
        }
        if (found.get().version() != version) {
            return new Edit.Stale<>();
        }
        if (displaced instanceof Displaced.Move(var to) && !canTakeOver(to, id)) {
            return new Edit.NowhereToMove<>(to);
        }
        var coming = comingBookings.of(id);
        if (!coming.isEmpty() && displaced instanceof Displaced.Keep) {
            return new Edit.Booked<>(coming);
        }
        return clear(found.get(), displaced, who);
    }

    private Edit<Resource> clear(Versioned<Resource> resource, Displaced displaced, String who) {
        var hidden = resource.map(Resource::hide);
        if (!catalog.saveResource(hidden)) {
            return new Edit.Stale<>();
        }
        var id = resource.value().id();
        List<Booking> left = comingBookings.displace(comingBookings.of(id), id, displaced, who);
        if (!left.isEmpty()) {
            return new Edit.Left<>(hidden.stored(), left);
        }
        return catalog.deleteResource(hidden.stored()) ? new Edit.Deleted<>() : new Edit.Stale<>();
    }
}
