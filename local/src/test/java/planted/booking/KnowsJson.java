package planted.booking;

import com.fasterxml.jackson.jr.ob.JSON;

record KnowsJson(JSON json) {}
