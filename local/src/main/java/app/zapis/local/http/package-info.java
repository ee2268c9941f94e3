/// HTTP as the runner's servers speak it: one request in, one reply out.
@NullMarked
package app.zapis.local.http;

import org.jspecify.annotations.NullMarked;
