/// What is served under `/local` and only here: SMS, clock, schedules and the phone.
@NullMarked
package app.zapis.local.page;

import org.jspecify.annotations.NullMarked;
