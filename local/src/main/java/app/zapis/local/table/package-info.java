/// The table: DynamoDB Local inside this process.
@NullMarked
package app.zapis.local.table;

import org.jspecify.annotations.NullMarked;
