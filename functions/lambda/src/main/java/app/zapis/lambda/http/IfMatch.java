package app.zapis.lambda.http;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/// Which versions of something a change is for. Tags are compared strongly: a weak one never matches.
/// Source: RFC 9110 §13.1.1.
///
/// @param any whichever is stored, as `*` says
/// @param versions those of the tags that are given here; one or more unless `any`
record IfMatch(boolean any, List<Long> versions) {
    private static final String TAG = "\"[0-9]{1,18}\"";

    /// @param header `*`, or a list of tags
    /// @throws BadInput 412 if none of the tags can be that of something stored
    static IfMatch of(String header) {
        if (header.strip().equals("*")) {
            return new IfMatch(true, List.of());
        }
        var versions =
                Arrays.stream(header.split(",", -1))
                        .map(String::strip)
                        .filter(tag -> tag.matches(TAG))
                        .map(tag -> Long.valueOf(tag.substring(1, tag.length() - 1)))
                        .toList();
        if (versions.isEmpty()) {
            throw BadInput.unreadable(
                    412, "precondition-failed", "If-Match is not an ETag that was given here");
        }
        return new IfMatch(false, versions);
    }

    /// The one version to change: the stored one if it will do, else one that is not stored.
    ///
    /// @param stored reads which that is, if there are several to choose from
    long version(LongSupplier stored) {
        if (versions.size() == 1) {
            return versions.getFirst();
        }
        long now = stored.getAsLong();
        return any || versions.contains(now) ? now : versions.getFirst();
    }
}
