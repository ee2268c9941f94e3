/// The functions on this machine: HTTP, table, SMS, schedules and clock, without an account.
@NullMarked
package app.zapis.local;

import org.jspecify.annotations.NullMarked;
