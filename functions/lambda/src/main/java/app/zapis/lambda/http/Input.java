package app.zapis.lambda.http;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A JSON object as a request brings it, read member by member. What is wrong with a member is refused with a pointer
/// to it; members that nobody asked for are refused by [#end].
public final class Input {
    private final Map<?, ?> members;
    private final String pointer;
    private final Set<String> asked = new HashSet<>();

    private Input(Map<?, ?> members, String pointer) {
        this.members = members;
        this.pointer = pointer;
    }

    /// The whole body.
    ///
    /// @throws BadInput if `tree` is not an object
    public static Input of(Object tree) {
        return object(tree, "");
    }

    private static Input object(Object tree, String pointer) {
        if (tree instanceof Map<?, ?> members) {
            return new Input(members, pointer);
        }
        throw BadInput.at(pointer, "must be an object");
    }

    /// Whether the member is there and not null.
    public boolean has(String name) {
        asked.add(name);
        return members.get(name) != null;
    }

    /// The names of all members that are not null.
    public List<String> names() {
        return members.keySet().stream().map(String::valueOf).filter(this::has).toList();
    }

    /// Where this object is.
    public String pointer() {
        return pointer;
    }

    /// Where a member is.
    public String pointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /// A member that must be there.
    private Object value(String name) {
        return find(name).orElseThrow(() -> BadInput.at(pointer(name), "is missing"));
    }

    private Optional<Object> find(String name) {
        asked.add(name);
        return Optional.ofNullable(members.get(name));
    }

    /// A text that must be there, without blanks around it, not empty, on one line.
    public String text(String name, int longest) {
        var text = line(name, value(name), longest);
        if (text.isEmpty()) {
            throw BadInput.at(pointer(name), "must not be empty");
        }
        return text;
    }

    /// A text on one line, or the empty one.
    public String textOrEmpty(String name, int longest) {
        return find(name).map(value -> line(name, value, longest)).orElse("");
    }

    private String line(String name, Object value, int longest) {
        return checked(name, value, longest, Characters::makeOneLine);
    }

    /// A text that may have several lines, or the empty one.
    public String linesOrEmpty(String name, int longest) {
        return find(name)
                .map(value -> checked(name, value, longest, Characters::makeLines))
                .orElse("");
    }

    /// A text of which nothing is to be seen is as good as empty.
    private String checked(String name, Object value, int longest, Predicate<String> allowed) {
        var text = unstripped(name, value, longest).strip();
        if (!allowed.test(text)) {
            throw BadInput.at(
                    pointer(name),
                    "must not contain control characters, nor others that turn or break lines");
        }
        return Characters.isVisible(text) ? text : "";
    }

    /// A text that must be there, exactly as it came; what it may hold is for others to judge.
    public String verbatim(String name, int longest) {
        return unstripped(name, value(name), longest);
    }

    private String unstripped(String name, Object value, int longest) {
        if (!(value instanceof String text)) {
            throw BadInput.at(pointer(name), "must be a text");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw BadInput.at(pointer(name), "must not be longer than " + longest + " characters");
        }
        if (!Characters.areWhole(text)) {
            throw BadInput.at(pointer(name), "must be valid Unicode");
        }
        return text;
    }

    /// A text that `parse` makes something of.
    ///
    /// @param parse throws IllegalArgumentException or DateTimeException for what it does not understand
    public <T> T parsed(String name, Function<String, T> parse) {
        return parse(pointer(name), text(name, 100), parse);
    }

    /// The same, or `otherwise` where there is no such member.
    public <T> T parsedOr(String name, T otherwise, Function<String, T> parse) {
        return has(name) ? parsed(name, parse) : otherwise;
    }

    /// An id that must be there, exactly as it came: with blanks around it, it is another one.
    ///
    /// @param parse throws IllegalArgumentException for what cannot be an id
    public <T> T id(String name, Function<String, T> parse) {
        return parse(pointer(name), verbatim(name, 100), parse);
    }

    /// Makes something of a text.
    ///
    /// @param parse throws IllegalArgumentException or DateTimeException for what it does not understand
    /// @throws BadInput for the same, at `pointer`
    public static <T> T parse(String pointer, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw BadInput.at(pointer, String.valueOf(e.getMessage()));
        }
    }

    /// A truth value as an address or a form has it; an [IllegalArgumentException] says what is wrong with it.
    public static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    /// A whole number, or `otherwise` where there is no such member.
    public int numberOr(String name, int otherwise, int least, int most) {
        if (!has(name)) {
            return otherwise;
        }
        if (!(members.get(name) instanceof Integer number) || number < least || number > most) {
            throw BadInput.at(
                    pointer(name), "must be a whole number from " + least + " to " + most);
        }
        return number;
    }

    /// A truth value, or `otherwise` where there is no such member.
    public boolean flagOr(String name, boolean otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        if (members.get(name) instanceof Boolean flag) {
            return flag;
        }
        throw BadInput.at(pointer(name), "must be true or false");
    }

    /// An object that must be there.
    public Input object(String name) {
        return object(value(name), pointer(name));
    }

    /// The texts of a list that must be there, each made something of.
    public <T> List<T> parsedList(String name, int most, Function<String, T> parse) {
        var values = new ArrayList<T>();
        for (var value : list(name, most)) {
            var place = pointer(name) + "/" + values.size();
            if (!(value instanceof String text)) {
                throw BadInput.at(place, "must be a text");
            }
            values.add(parse(place, text, parse));
        }
        return List.copyOf(values);
    }

    /// The objects of a list, each made something of; none where there is no such member.
    public <T> List<T> objects(String name, int most, Function<Input, T> read) {
        var values = new ArrayList<T>();
        if (has(name)) {
            for (var value : list(name, most)) {
                var object = object(value, pointer(name) + "/" + values.size());
                values.add(read.apply(object));
                object.end();
            }
        }
        return List.copyOf(values);
    }

    private List<?> list(String name, int most) {
        if (!(value(name) instanceof List<?> list)) {
            throw BadInput.at(pointer(name), "must be a list");
        }
        if (list.size() > most) {
            throw BadInput.at(pointer(name), "must not have more than " + most + " entries");
        }
        return list;
    }

    /// Makes a value of what was read.
    ///
    /// @param make throws IllegalArgumentException if the members do not fit together
    /// @throws BadInput for the same, pointing to this object
    public <T> T made(Supplier<T> make) {
        return parse(pointer, "", _ -> make.get());
    }

    /// Nothing more is expected in this object.
    ///
    /// @throws BadInput if there is a member that was not asked for
    public void end() {
        for (var name : members.keySet()) {
            if (!asked.contains(String.valueOf(name))) {
                throw BadInput.at(pointer(String.valueOf(name)), "is not known here");
            }
        }
    }
}
