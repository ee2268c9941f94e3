/// What the functions are tested on: a table of their own, the traffic to it, and the events that AWS would bring.
@NullMarked
package app.zapis.lambda.testbed;

import org.jspecify.annotations.NullMarked;
