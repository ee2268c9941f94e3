/// Everything at once: what clients, employees and managers do, by chance, while the way to the table is bad.
@NullMarked
package app.zapis.lambda.storm;

import org.jspecify.annotations.NullMarked;
