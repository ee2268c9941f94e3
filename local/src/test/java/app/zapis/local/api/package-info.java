/// Holds what goes over HTTP against openapi.json.
@NullMarked
package app.zapis.local.api;

import org.jspecify.annotations.NullMarked;
