package planted.lambda;

import planted.local.Main;

record KnowsLocal(Main main) {}
