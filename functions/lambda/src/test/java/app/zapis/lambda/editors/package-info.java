/// Several editors of one thing at the same moment.
@NullMarked
package app.zapis.lambda.editors;

import org.jspecify.annotations.NullMarked;
