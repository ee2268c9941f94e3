package app.zapis.local.instep;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What README.md names, kind by kind.
///
/// @param text all of it
record Readme(String text) {
    private static final String ROW = "(?m)^\\| `([^`]+)` \\|";

    /// The functions in the table of functions.
    Set<String> functions() {
        return found(ROW, between("| function | called by | does |", "\n\n"));
    }

    /// Who calls a function, as the table of functions says.
    String callers(String function) {
        return String.join("", found("(?m)^\\| `" + function + "` \\| (.*?) \\|", text));
    }

    /// The alarms in the table of alarms; one that begins with … stands for all that end so.
    Set<String> alarms() {
        return found(ROW, between("| alarm | means | do |", "\n\n"));
    }

    /// The variables in the table of variables.
    Set<String> explainedVariables() {
        return found(ROW, between("| variable | means | default |", "\n\n"));
    }

    /// All variables of the local runner.
    Set<String> variables() {
        return found("\\b(ZAPIS_[A-Z]+)\\b", text);
    }

    /// All routes, as API Gateway names them.
    static Set<String> routes(String text) {
        return found("\\b((?:DELETE|GET|PATCH|POST|PUT) +/[\\w/{}.-]+)", text).stream()
                .map(route -> route.replaceAll(" +", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// All pages that only the local runner has.
    Set<String> localPages() {
        return found("(/local/\\w+)", text);
    }

    /// The files and folders in the picture of how it is built.
    Set<String> places() {
        return found("(?m)^([\\w./]+) {2,}\\S", between("## How it is built", "## "));
    }

    /// All files that are named as such.
    Set<String> files() {
        return found("`([\\w.-]*(?:/[\\w.-]+)+|\\w+\\.\\w+)`", text);
    }

    /// Names as classes and the template's resources have them.
    Set<String> names() {
        return found("`([A-Z]+[a-z]\\w*)`", text);
    }

    /// The profiles with which Maven is called.
    Set<String> profiles() {
        return found("\\bmvn [^`\\n]*?-P (\\w+)", text);
    }

    /// The first group of each place that the pattern matches.
    static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String between(String start, String end) {
        int from = text.indexOf(start);
        if (from < 0) {
            return "";
        }
        int to = text.indexOf(end, from + start.length());
        return text.substring(from, to < 0 ? text.length() : to);
    }
}
