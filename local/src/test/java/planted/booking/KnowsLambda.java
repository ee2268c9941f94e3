package planted.booking;

import planted.lambda.Wiring;

record KnowsLambda(Wiring wiring) {}
