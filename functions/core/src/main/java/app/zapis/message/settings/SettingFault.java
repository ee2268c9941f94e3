package app.zapis.message.settings;

import java.util.List;
import java.util.stream.Stream;

/// Why settings of messages cannot be saved.
///
/// @param path the words that lead to what is wrong, like `new`, `when`
public record SettingFault(List<String> path, Why why) {
    /// The list is copied.
    public SettingFault {
        path = List.copyOf(path);
    }

    /// What is wrong there.
    public sealed interface Why {
        /// No client would know who writes, nor where to call: the company has no name or no phone.
        record CompanyUnknown() implements Why {}

        /// It is out of its bounds.
        ///
        /// @param detail what to change
        record OutOfBounds(String detail) implements Why {}

        /// It cannot be sent as it is.
        ///
        /// @param faults one or more
        record BadText(List<TextFault> faults) implements Why {
            /// The list is copied.
            public BadText {
                faults = List.copyOf(faults);
            }
        }
    }

    /// The same fault in a part of something larger.
    ///
    /// @param word leads to the part
    public SettingFault in(String word) {
        return new SettingFault(Stream.concat(Stream.of(word), path.stream()).toList(), why);
    }
}
