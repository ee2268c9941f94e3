package app.zapis.local.badinput;

import app.zapis.local.json.Json;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A request.
///
/// @param address path and query
/// @param body empty for none
record Request(String method, String address, Map<String, String> headers, String body) {
    Request {
        headers = Map.copyOf(headers);
    }

    /// A request with a body of JSON, or without one.
    static Request of(String method, String address, String body) {
        Map<String, String> headers =
                body.isEmpty() ? Map.of() : Map.of("content-type", "application/json");
        return new Request(method, address, headers, body);
    }

    /// The same with another header; an empty one is left out.
    Request with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        all.values().removeIf(String::isEmpty);
        return new Request(method, address, all, body);
    }

    /// The same with a change as the tables describe it:
    ///
    /// - `/client/name = JSON`: a member of the body has that value; `-/client/name`: it is left out
    /// - `body = TEXT`: another body
    /// - `if-match: TEXT`: another header; without a text it is left out
    /// - `path = TEXT`: another path; `?TEXT`: another query
    Request changed(String change) {
        if (change.startsWith("/")) {
            var parts = change.split(" = ", 2);
            return withBody(edited(parts[0], json(parts[1])));
        }
        if (change.startsWith("-/")) {
            return withBody(edited(change.substring(1), Map.of()));
        }
        if (change.startsWith("?")) {
            return at(address.replaceFirst("\\?.*", "") + change);
        }
        if (change.startsWith("path = ")) {
            return at(change.substring("path = ".length()));
        }
        if (change.startsWith("body =")) {
            return withBody(change.substring("body =".length()).strip());
        }
        var header = change.split(":", 2);
        return with(header[0], header[1].strip());
    }

    private Request at(String other) {
        return new Request(method, other, headers, body);
    }

    private Request withBody(String other) {
        var changed = new Request(method, address, headers, other);
        return headers.containsKey("content-type")
                ? changed
                : changed.with("content-type", "application/json");
    }

    /// @param member of one entry: the new value's name and the value; empty to leave the member out
    private String edited(String pointer, Map<String, Object> member) {
        var tree = Json.findObject(body).orElseGet(LinkedHashMap::new);
        var names = new ArrayDeque<>(Arrays.asList(pointer.substring(1).split("/")));
        return Json.text(edited(tree, names, member));
    }

    private static Map<String, Object> edited(
            Map<String, Object> tree, Deque<String> names, Map<String, Object> member) {
        var copy = new LinkedHashMap<>(tree);
        var name = names.pop();
        if (!names.isEmpty()) {
            copy.put(name, edited(Json.object(tree, name), names, member));
        } else if (member.isEmpty()) {
            copy.remove(name);
        } else {
            copy.putAll(renamed(member, name));
        }
        return copy;
    }

    private static Map<String, Object> renamed(Map<String, Object> member, String name) {
        var renamed = new HashMap<String, Object>();
        member.forEach((_, value) -> renamed.put(name, value));
        return renamed;
    }

    /// An object with that value as its only member.
    private static Map<String, Object> json(String value) {
        return Json.findObject("{\"value\":" + value + "}")
                .orElseThrow(() -> new IllegalArgumentException("not JSON: " + value));
    }
}
