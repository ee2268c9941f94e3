/// Bookings: made, confirmed, cancelled and moved, without ever claiming the same time twice.
@NullMarked
package app.zapis.booking;

import org.jspecify.annotations.NullMarked;
