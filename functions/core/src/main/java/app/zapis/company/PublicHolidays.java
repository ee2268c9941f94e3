package app.zapis.company;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// Knows the public holidays of the world.
public interface PublicHolidays {
    /// The regions of a country that have holidays of their own; nothing for a country that is not known.
    ///
    /// @param country an ISO 3166 code
    Optional<SortedSet<String>> findRegions(String country);

    /// The holidays of a year in order, each date once.
    ///
    /// @param query for a country and region that are known
    /// @param language of the names, where they are known in it
    List<PublicHoliday> list(HolidayQuery query, Language language);
}
