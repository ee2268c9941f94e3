/// Ten thousand reminders in one minute, a carrier that does not always answer, and what became of each.
@NullMarked
package app.zapis.local.storm;

import org.jspecify.annotations.NullMarked;
