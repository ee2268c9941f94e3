/// The functions' composition root.
@NullMarked
package app.zapis.lambda;

import org.jspecify.annotations.NullMarked;
