/// Who of the staff may do what.
@NullMarked
package app.zapis.lambda.staff;

import org.jspecify.annotations.NullMarked;
