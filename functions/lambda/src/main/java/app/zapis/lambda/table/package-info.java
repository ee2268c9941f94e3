/// The one DynamoDB table: its keys, its items, and how they are read and written.
@NullMarked
package app.zapis.lambda.table;

import org.jspecify.annotations.NullMarked;
