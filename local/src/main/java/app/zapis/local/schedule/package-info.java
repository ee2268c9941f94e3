/// EventBridge Scheduler in miniature.
@NullMarked
package app.zapis.local.schedule;

import org.jspecify.annotations.NullMarked;
