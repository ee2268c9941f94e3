/// The time of the runner, which flows and can be moved on, and what is due in it.
@NullMarked
package app.zapis.local.clock;

import org.jspecify.annotations.NullMarked;
