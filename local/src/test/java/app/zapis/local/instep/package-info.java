/// The template, the events, the README and the code keep in step: each rule is tried on the project
/// as it is, and on one with a planted fault that it must find.
@NullMarked
package app.zapis.local.instep;

import org.jspecify.annotations.NullMarked;
