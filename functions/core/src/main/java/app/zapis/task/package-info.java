/// What a manager should look at.
@NullMarked
package app.zapis.task;

import org.jspecify.annotations.NullMarked;
