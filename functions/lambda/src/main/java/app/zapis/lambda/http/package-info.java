/// HTTP as API Gateway brings it: requests read, answers written, bad input refused.
@NullMarked
package app.zapis.lambda.http;

import org.jspecify.annotations.NullMarked;
