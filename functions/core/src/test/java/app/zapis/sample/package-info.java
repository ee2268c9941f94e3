/// What tests are about: a clinic, its specialists and rooms, and someone who books them.
@NullMarked
package app.zapis.sample;

import org.jspecify.annotations.NullMarked;
