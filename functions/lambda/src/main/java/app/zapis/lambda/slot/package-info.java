/// Slots in JSON, agendas in the table.
@NullMarked
package app.zapis.lambda.slot;

import org.jspecify.annotations.NullMarked;
