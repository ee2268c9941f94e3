package app.zapis.lambda.resource;

import app.zapis.company.Company;
import app.zapis.company.Logo;
import app.zapis.company.Versioned;
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
    private static final String LOGO = "logo";
    private static final String FORMAT = "format";
    private static final String BYTES = "bytes";

    private SettingsItem() {}

    static Draft draft(Company company) {
        var item = Draft.of(Key.company()).with(JSON, Json.text(CompanyJson.tree(company)));
        var branding = company.branding();
        return branding.hasLogo() ? item.with(LOGO, branding.logo()) : item;
    }

    static Company company(Stored item) {
        var company = CompanyJson.company(input(item));
        return item.has(LOGO)
                ? company.with(company.branding().withLogo(item.number(LOGO)))
                : company;
    }

    static Draft draft(Versioned<Logo> logo) {
        return Draft.of(Key.logo())
                .with(FORMAT, logo.value().format().name())
                .with(BYTES, logo.value().bytes())
                .with("v", logo.version());
    }

    static Versioned<Logo> logo(Stored item) {
        var format = Logo.Format.valueOf(item.text(FORMAT));
        return new Versioned<>(new Logo(format, item.bytes(BYTES)), item.number("v"));
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
