package app.zapis.local.template;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One place in the template, which knows its path, so that a problem can say where it is.
record TemplateNode(String path, @Nullable Object value) {

    /// The member, which must be there.
    TemplateNode get(String name) {
        return find(name).orElseThrow(() -> problem(name + " is missing"));
    }

    /// The member, if it is there.
    Optional<TemplateNode> find(String name) {
        return map().containsKey(name)
                ? Optional.of(new TemplateNode(below(name), map().get(name)))
                : Optional.empty();
    }

    /// Whether it is an object with members.
    boolean isObject() {
        return value instanceof Map<?, ?>;
    }

    /// The names of the members, in order.
    Stream<String> names() {
        return map().keySet().stream().map(String::valueOf);
    }

    /// The members, in order; none if it is not there.
    static Stream<TemplateNode> membersOf(Optional<TemplateNode> node) {
        return node.stream().flatMap(object -> object.names().map(object::get));
    }

    /// The elements of a list.
    List<TemplateNode> elements() {
        if (!(value instanceof List<?> list)) {
            throw problem("a list is expected");
        }
        return IntStream.range(0, list.size())
                .mapToObj(index -> new TemplateNode(below("" + index), list.get(index)))
                .toList();
    }

    /// The elements of a list of texts.
    List<String> texts() {
        return elements().stream().map(TemplateNode::text).toList();
    }

    /// A text, number or truth value, as text.
    String text() {
        if (value == null || value instanceof Map<?, ?> || value instanceof List<?>) {
            throw problem("a text is expected");
        }
        return value.toString();
    }

    /// A whole number.
    int number() {
        if (!(value instanceof Integer number)) {
            throw problem("a whole number is expected");
        }
        return number;
    }

    /// The last part of the path.
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// Refuses members that nothing here reads, for whoever wrote them expects them to do something.
    TemplateNode withOnly(Set<String> known) {
        names().filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw problem(name + " is not known to the local runner");
                });
        return this;
    }

    TemplateProblem problem(String what) {
        return new TemplateProblem((path.isEmpty() ? "" : path + ": ") + what);
    }

    private Map<?, ?> map() {
        if (!(value instanceof Map<?, ?> map)) {
            throw problem("an object is expected");
        }
        return map;
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
