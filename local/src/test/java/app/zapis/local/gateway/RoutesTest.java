package app.zapis.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.zapis.local.TestFunctions;
import app.zapis.local.clock.Activity;
import app.zapis.local.template.Trigger.Access;
import app.zapis.local.template.Trigger.HttpRoute;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

class RoutesTest {
    private final Routes routes = new Routes();

    RoutesTest() {
        var function = TestFunctions.of(new Activity(), event -> event);
        for (var key :
                List.of(
                        "GET /",
                        "ANY /files/{path+}",
                        "GET /c/{code}",
                        "GET /c/help",
                        "POST /c/{code}/confirm",
                        "GET /c/{code}/calendar.ics",
                        "GET /{first}/{second}/b",
                        "GET /a/{second}/{third}")) {
            var words = key.split(" ", 2);
            routes.add(new HttpRoute(words[0], words[1], new Access.Open()), function);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | / | GET / {}",
                "GET | /c/abc | GET /c/{code} {code=abc}",
                "GET | /c/help | GET /c/help {}",
                "GET | /c/a%20b%2Bc+d | GET /c/{code} {code=a b+c+d}",
                "POST | /c/abc/confirm | POST /c/{code}/confirm {code=abc}",
                "GET | /c/abc/calendar.ics | GET /c/{code}/calendar.ics {code=abc}",
                "DELETE | /files/a/b | ANY /files/{path+} {path=a/b}",
                "GET | /a/x/b | GET /a/{second}/{third} {second=x, third=b}"
            })
    void findsTheMostFixedRoute(String method, String path, String expected) {
        var match = routes.find(method, path).orElseThrow();

        var variables = new TreeMap<>(match.variables());
        assertEquals(expected, match.route().key() + " " + variables);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /",
        "GET, /c",
        "GET, /c/",
        "GET, /c/abc/",
        "GET, /C/abc",
        "GET, /c/abc/confirm",
        "HEAD, /c/abc",
        "GET, /c/abc/calendarXics",
        "GET, /files/",
        "GET, ''"
    })
    void findsNoneWhereThereIsNone(String method, String path) {
        assertEquals(Optional.empty(), routes.find(method, path));
    }
}
