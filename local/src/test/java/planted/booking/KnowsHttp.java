package planted.booking;

import java.net.http.HttpClient;

record KnowsHttp(HttpClient client) {}
