/// What a company wants of its messages: which kinds, when, and in which words.
@NullMarked
package app.zapis.message.settings;

import org.jspecify.annotations.NullMarked;
