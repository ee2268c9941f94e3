/// The people who book: their phone numbers and what they asked for.
@NullMarked
package app.zapis.client;

import org.jspecify.annotations.NullMarked;
