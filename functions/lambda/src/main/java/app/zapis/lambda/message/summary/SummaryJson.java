package app.zapis.lambda.message.summary;

import app.zapis.lambda.http.Dollars;
import app.zapis.lambda.http.Query;
import app.zapis.lambda.http.Times;
import app.zapis.message.FailReason;
import app.zapis.message.SkipReason;
import app.zapis.message.summary.SummariseMessages.Days;
import app.zapis.message.summary.Summary;
import app.zapis.message.summary.Summary.Day;
import app.zapis.message.summary.Tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What is asked and answered when messages are counted.
final class SummaryJson {
    static final List<String> PARAMETERS = List.of("from", "to");

    private SummaryJson() {}

    /// Today where nothing is said, and one day where only its beginning is.
    static Days days(Query query) {
        if (!query.has("from") && !query.has("to")) {
            return new Days.Today();
        }
        var first = query.one("from", Times::date);
        return query.has("to")
                ? query.one("to", last -> new Days.Range(first, Times.date(last)))
                : new Days.Range(first, first);
    }

    static Map<String, Object> tree(Summary summary) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("days", summary.days().stream().map(day -> tree(day, summary)).toList());
        tree.put("total", tree(summary.total(), summary));
        return tree;
    }

    private static Map<String, Object> tree(Day day, Summary summary) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("date", day.date().toString());
        tree.putAll(tree(day.tally(), summary));
        return tree;
    }

    /// Without a price there is no cost.
    private static Map<String, Object> tree(Tally tally, Summary summary) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("planned", tally.planned());
        tree.put("waiting", tally.waiting());
        tree.put("sent", tally.sent());
        tree.put("skipped", byWord(tally.skipped(), SkipReason::word));
        tree.put("failed", byWord(tally.failed(), FailReason::word));
        tree.put("segments", tally.segments());
        summary.cost(tally).ifPresent(cost -> tree.put("costUsd", Dollars.text(cost)));
        return tree;
    }

    private static <R> Map<String, Integer> byWord(
            Map<R, Integer> counts, Function<R, String> word) {
        var tree = new LinkedHashMap<String, Integer>();
        counts.forEach((reason, count) -> tree.put(word.apply(reason), count));
        return tree;
    }
}
