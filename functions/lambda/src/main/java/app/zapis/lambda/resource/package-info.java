/// Resources and the company in JSON and in the table.
@NullMarked
package app.zapis.lambda.resource;

import org.jspecify.annotations.NullMarked;
