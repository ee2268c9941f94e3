/// Clients in the table, and the world's phone numbers.
@NullMarked
package app.zapis.lambda.client;

import org.jspecify.annotations.NullMarked;
