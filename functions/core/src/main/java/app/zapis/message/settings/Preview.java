package app.zapis.message.settings;

import app.zapis.company.SmsRules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a text looks like to whoever gets it.
public sealed interface Preview {
    /// It can be saved.
    ///
    /// @param text with its placeholders filled in
    /// @param onceConfirmed the same for a client who has confirmed
    /// @param empty placeholders of the text for which the company has nothing to say
    record Shown(SmsText text, SmsText onceConfirmed, Set<Placeholder> empty, Month month)
            implements Preview {
        /// The set is copied.
        public Shown {
            empty = Set.copyOf(empty);
        }
    }

    /// It cannot be saved.
    record Faulty(List<TextFault> faults) implements Preview {
        /// The list is copied.
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /// The resource does not exist.
    record UnknownResource() implements Preview {}

    /// What a month of it would come to, at the most: each booking gets one, and none is held back.
    ///
    /// @param messages how many there would be
    /// @param segments how many they would take
    /// @param sms knows the price
    record Month(int messages, int segments, SmsRules sms) {
        /// What they would cost in US dollars, if that is known.
        public Optional<BigDecimal> cost() {
            return sms.cost(segments);
        }
    }
}
