/// The client's page and what can be done on it.
@NullMarked
package app.zapis.lambda.link;

import org.jspecify.annotations.NullMarked;
