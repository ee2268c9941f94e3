/// The summary of messages over HTTP.
@NullMarked
package app.zapis.lambda.message.summary;

import org.jspecify.annotations.NullMarked;
