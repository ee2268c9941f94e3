/// What the routes for staff make of requests that cannot be met.
@NullMarked
package app.zapis.local.badinput;

import org.jspecify.annotations.NullMarked;
