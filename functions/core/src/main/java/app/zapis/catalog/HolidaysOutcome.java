package app.zapis.catalog;

import app.zapis.company.Company;
import app.zapis.company.PublicHoliday;
import app.zapis.company.Versioned;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What came of adding public holidays. Unless it is [Added], nothing was stored.
public sealed interface HolidaysOutcome {
    /// The company is closed on them.
    ///
    /// @param added those of which it had said nothing before; perhaps none
    record Added(Versioned<Company> company, List<PublicHoliday> added) implements HolidaysOutcome {
        /// The list is copied.
        public Added {
            added = List.copyOf(added);
        }
    }

    /// Nothing is known of this country.
    record UnknownCountry() implements HolidaysOutcome {}

    /// The country has no such region, or it has no holidays of its own.
    ///
    /// @param known the regions that have
    record UnknownRegion(SortedSet<String> known) implements HolidaysOutcome {
        /// The set is copied.
        public UnknownRegion {
            known = Collections.unmodifiableSortedSet(new TreeSet<>(known));
        }
    }

    /// The company would have more than [Company#MOST_HOLIDAYS].
    record TooMany() implements HolidaysOutcome {}

    /// The company has changed since it was read.
    record Stale() implements HolidaysOutcome {}
}
