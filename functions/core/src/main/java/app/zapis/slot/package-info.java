/// When a resource is free: from hours, absences and what is claimed already, to the starts a client is shown.
@NullMarked
package app.zapis.slot;

import org.jspecify.annotations.NullMarked;
