/// What became of the messages of some days, counted.
@NullMarked
package app.zapis.message.summary;

import org.jspecify.annotations.NullMarked;
