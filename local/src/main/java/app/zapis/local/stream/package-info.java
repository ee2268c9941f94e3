/// The table's stream, read and handed to the functions as Lambda's pollers do.
@NullMarked
package app.zapis.local.stream;

import org.jspecify.annotations.NullMarked;
