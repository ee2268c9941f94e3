/// The data a fresh runner starts with.
@NullMarked
package app.zapis.local.demo;

import org.jspecify.annotations.NullMarked;
