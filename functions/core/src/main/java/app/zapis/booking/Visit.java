package app.zapis.booking;

import app.zapis.resource.Resource;
import app.zapis.resource.ResourceId;
import app.zapis.resource.Settings;
import app.zapis.schedule.Footprint;
import app.zapis.schedule.Interval;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// When, where and with whom: the part of a booking that a move replaces.
///
/// @param zone the first resource's, in which the client is told the time
/// @param cutOff until how long before the start the client may cancel or move, as it was when this was agreed
/// @param claims what it holds of each resource, in the order in which they were named
public record Visit(Interval interval, ZoneId zone, Duration cutOff, List<Claim> claims) {
    /// @throws IllegalArgumentException if no resource is claimed, or one twice
    public Visit {
        claims = List.copyOf(claims);
        var resources = claims.stream().map(Claim::resource).toList();
        if (resources.isEmpty() || new HashSet<>(resources).size() < resources.size()) {
            throw new IllegalArgumentException(
                    "a visit claims each of its resources once: " + resources);
        }
    }

    /// The visit to `resources` during `interval`; the first resource gives zone and cut-off.
    public static Visit to(List<Resource> resources, Interval interval) {
        var first = resources.getFirst();
        var claims = resources.stream().map(resource -> Claim.on(resource, interval)).toList();
        return new Visit(interval, first.zone(), first.rules().cutOff(), claims);
    }

    /// The same visit, claiming what it claims of the resources as they are now. What the client was told stays.
    Visit again(Settings settings) {
        var now =
                claims.stream()
                        .flatMap(claim ->
                                settings
                                        .find(claim.resource())
                                        .map(resource -> claim.again(resource, interval))
                                        .stream())
                        .toList();
        return new Visit(interval, zone, cutOff, now);
    }

    /// The same visit by another start, and claiming what it claims.
    Visit startingAt(Instant start) {
        return new Visit(Interval.from(start, interval.length()), zone, cutOff, claims);
    }

    /// When it begins.
    public Instant start() {
        return interval.start();
    }

    /// When it ends.
    public Instant end() {
        return interval.end();
    }

    /// The resources, in the order in which they were named.
    public List<ResourceId> resources() {
        return claims.stream().map(Claim::resource).toList();
    }

    /// The footprints, in the same order.
    public List<Footprint> footprints() {
        return claims.stream().map(Claim::footprint).toList();
    }

    /// What is held of each resource.
    public Map<ResourceId, Footprint> held() {
        return claims.stream()
                .collect(Collectors.toUnmodifiableMap(Claim::resource, Claim::footprint));
    }

    /// The last moment at which the client may cancel or move it.
    public Instant lastChange() {
        return start().minus(cutOff);
    }

    /// Whether both hold the same resources over the same interval.
    public boolean sameAs(Visit other) {
        return interval.equals(other.interval) && resources().equals(other.resources());
    }
}
