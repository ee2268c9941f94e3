package app.zapis.lambda.resource;

import app.zapis.lambda.http.EnumJson;
import app.zapis.lambda.http.Input;
import app.zapis.resource.ResourceDefaults;
import app.zapis.resource.ResourceType;
import app.zapis.resource.Wording;

import java.util.LinkedHashMap;
import java.util.Map;

/// A type of resources in JSON: `{"id","name","wording"}` and the rules that its resources have if they say nothing else.
public final class TypeJson {
    private TypeJson() {}

    /// All members.
    public static Map<String, Object> tree(ResourceType type) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", type.id());
        tree.put("name", type.name());
        tree.put("wording", EnumJson.of(type.wording()));
        RulesJson.put(type.rules(), tree);
        return tree;
    }

    /// Reads the same.
    public static ResourceType type(Input input) {
        var type =
                new ResourceType(
                        input.id("id", ResourceType::checkedId),
                        input.text("name", 100),
                        input.parsedOr("wording", Wording.THING, EnumJson.reading(Wording.class)),
                        RulesJson.rules(input, ResourceDefaults.INITIAL.rules()));
        input.end();
        return type;
    }
}
