package app.zapis.lambda.catalog;

import app.zapis.catalog.AddHolidays;
import app.zapis.catalog.Catalog;
import app.zapis.catalog.HolidaysOutcome;
import app.zapis.catalog.HolidaysOutcome.Added;
import app.zapis.catalog.HolidaysOutcome.Stale;
import app.zapis.catalog.HolidaysOutcome.TooMany;
import app.zapis.catalog.HolidaysOutcome.UnknownCountry;
import app.zapis.catalog.HolidaysOutcome.UnknownRegion;
import app.zapis.company.Company;
import app.zapis.company.HolidayQuery;
import app.zapis.company.PublicHoliday;
import app.zapis.company.Versioned;
import app.zapis.lambda.Wiring;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Call;
import app.zapis.lambda.http.Http;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.http.Response;
import app.zapis.lambda.resource.CompanyJson;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;

/// `POST /api/staff/company/holidays`. A function of its own, for the library that knows the holidays takes longer to
/// start than all the rest.
public final class AddHolidaysHandler implements RequestStreamHandler {
    private final AddHolidays addHolidays;
    private final Catalog catalog;

    /// For Lambda, which wants a constructor without parameters.
    public AddHolidaysHandler() {
        this(Wiring.live());
    }

    /// @param wiring builds what the function uses
    public AddHolidaysHandler(Wiring wiring) {
        this.addHolidays = wiring.company().addHolidays();
        this.catalog = wiring.catalog();
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context)
            throws IOException {
        Http.answer(in, out, this::answer);
    }

    private Response answer(Call call) {
        var query = query(call.json());
        long version = call.ifMatch(() -> catalog.company().version());
        return response(addHolidays.add(query, version));
    }

    private static HolidayQuery query(Input input) {
        var country = input.parsed("country", HolidayQuery::checkedCountry);
        var region = input.parsedOr("region", "", HolidayQuery::checkedRegion);
        if (!input.has("year")) {
            throw BadInput.at(input.pointer("year"), "is missing");
        }
        int year = input.numberOr("year", 0, HolidayQuery.FIRST_YEAR, HolidayQuery.LAST_YEAR);
        input.end();
        return new HolidayQuery(country, region, year);
    }

    private static Response response(HolidaysOutcome outcome) {
        return switch (outcome) {
            case Added(var company, var added) -> response(company, added);
            case UnknownCountry() ->
                    BadInput.at("/country", "no holidays are known of this country").response();
            case UnknownRegion(var known) ->
                    BadInput.at(
                                    "/region",
                                    known.isEmpty()
                                            ? "this country has no regions here"
                                            : "must be one of " + String.join(", ", known))
                            .response();
            case TooMany() ->
                    BadInput.at(
                                    "",
                                    "the company would have more than "
                                            + Company.MOST_HOLIDAYS
                                            + " holidays; delete old ones")
                            .response();
            case Stale() -> Response.stale();
        };
    }

    private static Response response(Versioned<Company> company, List<PublicHoliday> added) {
        var tree = new LinkedHashMap<>(CompanyJson.tree(company.value()));
        tree.put(
                "added",
                added.stream()
                        .map(day -> Json.object("date", day.date().toString(), "name", day.name()))
                        .toList());
        return Response.json(200, tree).withEtag(company.version());
    }
}
