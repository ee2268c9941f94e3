/// What each function's role allows, held against what the function does: nothing else on this
/// machine would notice a right that is missing, or one too many.
@NullMarked
package app.zapis.local.rights;

import org.jspecify.annotations.NullMarked;
