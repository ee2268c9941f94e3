package app.zapis.lambda.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The API's description, read as a generator of clients reads it.
class ApiDocumentTest {
    private final String document;

    ApiDocumentTest() throws IOException {
        document = Files.readString(Path.of("../../openapi.json"));
    }

    private static SwaggerParseResult read(String document) {
        var options = new ParseOptions();
        options.setResolve(true);
        return new OpenAPIV3Parser().readContents(document, List.of(), options);
    }

    @Test
    void isOpenApi() {
        var read = read(document);

        assertEquals(List.of(), read.getMessages());
        assertEquals("3.1.0", read.getOpenAPI().getOpenapi());
    }

    @Test
    void isFoundOutWhereItIsNot() {
        var broken = document.replace("\"operationId\": \"findSlots\"", "\"operationIds\": \"x\"");

        assertEquals(
                List.of("attribute paths.'/api/slots'(get).operationIds is unexpected"),
                read(broken).getMessages());
    }
}
