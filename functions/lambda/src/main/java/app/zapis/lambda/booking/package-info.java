/// Bookings in JSON and in the table, and the transactions that claim time.
@NullMarked
package app.zapis.lambda.booking;

import org.jspecify.annotations.NullMarked;
