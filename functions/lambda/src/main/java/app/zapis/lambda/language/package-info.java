/// What clients read, language by language: one file of words for each. A new language is a new file.
@NullMarked
package app.zapis.lambda.language;

import org.jspecify.annotations.NullMarked;
