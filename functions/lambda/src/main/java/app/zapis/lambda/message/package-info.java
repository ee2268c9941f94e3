/// Messages in the table, their schedules, and SNS.
@NullMarked
package app.zapis.lambda.message;

import org.jspecify.annotations.NullMarked;
