/// A manager's tasks, in the table and over HTTP.
@NullMarked
package app.zapis.lambda.task;

import org.jspecify.annotations.NullMarked;
