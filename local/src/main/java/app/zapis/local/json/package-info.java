/// Content: bytes, and JSON as trees of maps and lists.
@NullMarked
package app.zapis.local.json;

import org.jspecify.annotations.NullMarked;
