package app.zapis.local.badinput;

import app.zapis.local.json.Json;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An answer that says what to change.
record Refusal(HttpResponse<String> answer) {
    /// What would give away how zapis is made.
    private static final List<String> INNER_WORDS =
            List.of(
                    "RESOURCE#",
                    "BOOKING#",
                    "AGENDA#",
                    "MESSAGE#",
                    "CLIENT#",
                    "TYPE#",
                    "CONFIG",
                    "Exception",
                    "app.zapis",
                    "java",
                    "jackson",
                    "amazon",
                    "Text '",
                    "\tat ",
                    "null");

    /// What is wrong with it as an answer.
    ///
    /// @param expected as the tables have it
    /// @param secrets what it must not say
    Stream<String> faults(String expected, Collection<String> secrets) {
        var problem = Json.findObject(answer.body()).orElse(Map.of());
        var told = answer.headers().map() + answer.body();
        return Stream.of(
                        outcome(problem).equals(expected)
                                ? Stream.<String>of()
                                : Stream.of("is answered by " + outcome(problem) + detail(problem)),
                        isProblem(problem) ? Stream.<String>of() : Stream.of("is no problem"),
                        Stream.concat(INNER_WORDS.stream(), secrets.stream())
                                .filter(told::contains)
                                .map(word -> "tells of " + word))
                .flatMap(faults -> faults);
    }

    private static String detail(Map<String, Object> problem) {
        return " (" + problem.getOrDefault("detail", "no detail") + ")";
    }

    private String outcome(Map<String, Object> problem) {
        var name = String.valueOf(problem.get("type")).replace("/problems/", "");
        var pointers =
                errors(problem).stream()
                        .map(error -> " " + error.get("pointer"))
                        .collect(Collectors.joining());
        return (answer.statusCode() + " " + name + pointers).strip();
    }

    private static List<Map<?, ?>> errors(Map<String, Object> problem) {
        return problem.get("errors") instanceof List<?> errors
                ? errors.stream().<Map<?, ?>>map(error -> (Map<?, ?>) error).toList()
                : List.of();
    }

    private boolean isProblem(Map<String, Object> problem) {
        return answer.headers()
                        .allValues("content-type")
                        .equals(List.of("application/problem+json"))
                && says(problem, "title")
                && says(problem, "detail")
                && Integer.valueOf(answer.statusCode()).equals(problem.get("status"))
                && (answer.statusCode() == 422) == problem.containsKey("errors")
                && errors(problem).stream().allMatch(error -> says(error, "detail"));
    }

    private static boolean says(Map<?, ?> object, String member) {
        return object.get(member) instanceof String text && !text.isBlank();
    }
}
