/// What a company sets of its messages, in JSON and in the table, and the words of its texts.
@NullMarked
package app.zapis.lambda.message.settings;

import org.jspecify.annotations.NullMarked;
