package app.zapis.local.api;

import app.zapis.local.http.Form;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// openapi.json, and the validator of its schemas.
///
/// Clients are told to bear members that they do not know; here an answer may have none. So where a schema of an answer
/// is used, it is closed first.
final class ApiDocument {
    private static final String IRI = "https://zapis.example/openapi.json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> SAYS_MEMBERS =
            Set.of("$ref", "allOf", "anyOf", "oneOf", "properties");
    private static final Set<String> SAYS_OTHERS =
            Set.of("additionalProperties", "unevaluatedProperties");

    private final Place root;
    private final Map<String, Place> operations = new TreeMap<>();
    private final SchemaRegistry schemas;

    ApiDocument(String text) {
        var document = MAPPER.readTree(text);
        document.path("paths").forEach(ApiDocument::close);
        document.path("components").forEach(ApiDocument::close);
        schemas = registry(MAPPER.writeValueAsString(document));
        root = Place.root(document);
        var paths = root.child("paths");
        for (var path : paths.names()) {
            for (var method : paths.child(path).names()) {
                operations.put(
                        method.toUpperCase(Locale.ROOT) + " " + path,
                        paths.child(path).child(method));
            }
        }
    }

    private static SchemaRegistry registry(String document) {
        var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemaRegistryConfig(config).schemas(Map.of(IRI, document)));
    }

    private static void close(JsonNode node) {
        for (var member : node.properties()) {
            switch (member.getKey()) {
                case "schema", "items" -> closeAt(member.getValue());
                case "properties" -> member.getValue().forEach(ApiDocument::closeAt);
                default -> {}
            }
        }
        node.forEach(ApiDocument::close);
    }

    private static void closeAt(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && SAYS_MEMBERS.stream().anyMatch(object::has)
                && SAYS_OTHERS.stream().noneMatch(object::has)) {
            object.put("unevaluatedProperties", false);
        }
    }

    /// By the names that API Gateway gives to routes.
    Map<String, Place> operations() {
        return operations;
    }

    /// Examples that their schemas do not allow.
    List<String> wrongExamples() {
        var shared = root.child("components").child("schemas");
        return shared.names().stream()
                .map(name -> shared.child(name))
                .flatMap(schema ->
                        schema.child("examples")
                                .entries()
                                .flatMap(example -> faults(schema, example.node()).stream())
                                .map(fault -> schema.pointer() + fault))
                .toList();
    }

    /// What is wrong with a value.
    List<String> faults(Place schema, JsonNode value) {
        return schemas
                .getSchema(SchemaLocation.of(IRI + "#" + schema.pointer()))
                .validate(value)
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /// Reads a body.
    static JsonNode read(String json) {
        return MAPPER.readTree(json);
    }

    /// Reads a form, as the object that its schema describes.
    static JsonNode readForm(String form) {
        var fields = MAPPER.getNodeFactory().objectNode();
        Form.of(form).all().forEach((name, values) -> fields.put(name, values.getFirst()));
        return fields;
    }

    /// A text as a parameter or a header has it, for a schema that may want something else.
    static JsonNode value(Place schema, String text) {
        return switch (schema.type()) {
            case "integer", "boolean" -> literal(text);
            default -> MAPPER.getNodeFactory().stringNode(text);
        };
    }

    /// A number or a truth value, if the text is one.
    private static JsonNode literal(String text) {
        return text.matches("-?[1-9][0-9]{0,17}|0|true|false")
                ? MAPPER.readTree(text)
                : MAPPER.getNodeFactory().stringNode(text);
    }

    /// The values of a parameter that may come several times.
    static JsonNode values(Place schema, List<String> texts) {
        if (!schema.type().equals("array")) {
            return value(schema, String.join(",", texts));
        }
        var list = MAPPER.getNodeFactory().arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
