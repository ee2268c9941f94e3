/// What a client may do with the link from the SMS.
@NullMarked
package app.zapis.link;

import org.jspecify.annotations.NullMarked;
