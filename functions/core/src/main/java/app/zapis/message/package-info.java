/// Which SMS a booking leads to, when each is due, and whether it still goes out when its time comes.
@NullMarked
package app.zapis.message;

import org.jspecify.annotations.NullMarked;
