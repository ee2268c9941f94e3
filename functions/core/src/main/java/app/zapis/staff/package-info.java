/// Those who run the company's day.
@NullMarked
package app.zapis.staff;

import org.jspecify.annotations.NullMarked;
