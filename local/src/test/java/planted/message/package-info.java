/// Breaks the rules on purpose, to prove that they are guarded.
@NullMarked
package planted.message;

import org.jspecify.annotations.NullMarked;
