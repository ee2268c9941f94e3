/// The functions, called as Lambda calls them.
@NullMarked
package app.zapis.local.function;

import org.jspecify.annotations.NullMarked;
