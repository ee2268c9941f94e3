package app.zapis.company;

/// Asks for the public holidays of a country in a year.
///
/// @param country an ISO 3166 code
/// @param region a part of it with holidays of its own, as ISO 3166-2 codes it behind the hyphen; empty for what holds in
///     all of the country
public record HolidayQuery(String country, String region, int year) {
    /// The first year that can be asked for.
    public static final int FIRST_YEAR = 2020;

    /// The last year that can be asked for.
    public static final int LAST_YEAR = 2100;

    /// @throws IllegalArgumentException if a part is not as described
    public HolidayQuery {
        country = checkedCountry(country);
        region = region.isEmpty() ? "" : checkedRegion(region);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("must be " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /// @return `code`, if it can be that of a country
    /// @throws IllegalArgumentException if it cannot
    public static String checkedCountry(String code) {
        return checked(code, "[A-Z]{2}", "must be a country's code like RU");
    }

    /// @return `code`, if it can be that of a region
    /// @throws IllegalArgumentException if it cannot
    public static String checkedRegion(String code) {
        return checked(code, "[A-Z0-9]{1,3}", "must be a region's code like BY");
    }

    private static String checked(String code, String form, String otherwise) {
        if (!code.matches(form)) {
            throw new IllegalArgumentException(otherwise);
        }
        return code;
    }
}
