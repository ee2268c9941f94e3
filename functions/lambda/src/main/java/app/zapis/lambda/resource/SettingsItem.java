package app.zapis.lambda.resource;

import app.zapis.company.Company;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.table.Draft;
import app.zapis.lambda.table.Key;
import app.zapis.lambda.table.Stored;
import app.zapis.resource.Resource;
import app.zapis.resource.ResourceDefaults;
import app.zapis.resource.ResourceType;

import java.util.LinkedHashMap;

/// Settings as items of the table: each is the JSON that the API speaks, with its version `v`.
final class SettingsItem {
    private static final String JSON = "json";

    private SettingsItem() {}

    static Draft draft(Company company) {
        return Draft.of(Key.company()).with(JSON, Json.text(CompanyJson.tree(company)));
    }

    static Company company(Stored item) {
        return CompanyJson.company(input(item));
    }

    static Draft draft(ResourceType type) {
        return Draft.of(Key.type(type.id())).with(JSON, Json.text(TypeJson.tree(type)));
    }

    static ResourceType type(Stored item) {
        return TypeJson.type(input(item));
    }

    static Draft draft(Resource resource) {
        var tree = new LinkedHashMap<>(ResourceJson.tree(resource));
        tree.put("absences", ResourceJson.absences(resource));
        return Draft.of(Key.resource(resource.id())).with(JSON, Json.text(tree));
    }

    static Resource resource(Stored item) {
        var input = input(item);
        var absences = ResourceJson.absences(input);
        // All is stored with a resource, so no defaults are needed.
        return ResourceJson.resource(input, _ -> ResourceDefaults.INITIAL).with(absences);
    }

    private static Input input(Stored item) {
        return Input.of(Json.stored(item.text(JSON)));
    }
}
