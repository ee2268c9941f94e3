/// What the API says of itself.
@NullMarked
package app.zapis.lambda.api;

import org.jspecify.annotations.NullMarked;
