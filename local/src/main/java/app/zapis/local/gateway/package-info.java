/// API Gateway in miniature: an HTTP API with its routes, events and answers.
@NullMarked
package app.zapis.local.gateway;

import org.jspecify.annotations.NullMarked;
