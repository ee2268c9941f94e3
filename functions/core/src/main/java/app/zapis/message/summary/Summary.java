package app.zapis.message.summary;

import app.zapis.company.SmsRules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What has come of the messages of some days.
///
/// @param days in order, those without messages among them
/// @param total of all these days
/// @param sms knows the price
public record Summary(List<Day> days, Tally total, SmsRules sms) {
    /// The list is copied.
    public Summary {
        days = List.copyOf(days);
    }

    /// The messages due on one day by the company's clock.
    public record Day(LocalDate date, Tally tally) {}

    /// What they cost in US dollars at the present price, if that is known.
    public Optional<BigDecimal> cost(Tally tally) {
        return sms.cost(tally.segments());
    }
}
