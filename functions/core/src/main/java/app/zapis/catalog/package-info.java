/// What a manager sets up: the company, its types and its resources, and what that does to bookings.
@NullMarked
package app.zapis.catalog;

import org.jspecify.annotations.NullMarked;
