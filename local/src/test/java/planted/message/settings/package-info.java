/// Breaks the rules on purpose, to prove that they are guarded.
@NullMarked
package planted.message.settings;

import org.jspecify.annotations.NullMarked;
