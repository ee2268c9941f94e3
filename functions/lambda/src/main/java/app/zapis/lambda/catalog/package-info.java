/// What a manager sets up, over HTTP.
@NullMarked
package app.zapis.lambda.catalog;

import org.jspecify.annotations.NullMarked;
