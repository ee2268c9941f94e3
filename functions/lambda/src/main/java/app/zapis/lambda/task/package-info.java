/// A manager's tasks, in the table, over HTTP, and told of by a topic.
@NullMarked
package app.zapis.lambda.task;

import org.jspecify.annotations.NullMarked;
