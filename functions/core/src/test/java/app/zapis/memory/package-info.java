/// All the ports in memory, and what other implementations of them need to prove themselves against the same contracts.
@NullMarked
package app.zapis.memory;

import org.jspecify.annotations.NullMarked;
