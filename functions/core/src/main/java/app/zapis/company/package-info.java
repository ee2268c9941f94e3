/// The company that runs the stack: who it is, when it works, and when it may text.
@NullMarked
package app.zapis.company;

import org.jspecify.annotations.NullMarked;
