package app.zapis.lambda.resource;

import app.zapis.company.Branding;
import app.zapis.company.Colour;
import app.zapis.company.Company;
import app.zapis.company.Company.Profile;
import app.zapis.company.HouseRules;
import app.zapis.company.Language;
import app.zapis.company.Limits;
import app.zapis.company.QuietHours;
import app.zapis.company.SmsRules;
import app.zapis.lambda.http.BadInput;
import app.zapis.lambda.http.Input;
import app.zapis.lambda.http.Json;
import app.zapis.lambda.http.Times;

import java.util.LinkedHashMap;
import java.util.Map;

/// The company in JSON. Members left out take the values of [Company#UNNAMED].
public final class CompanyJson {
    private static final int MANY = 1_000_000;

    private CompanyJson() {}

    /// All members but the optional ones that are empty.
    public static Map<String, Object> tree(Company company) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", company.profile().name());
        tree.put("phone", company.profile().phone());
        tree.put("address", company.profile().address());
        tree.put("zone", company.zone().getId());
        tree.put("language", company.language().code());
        tree.put("hours", HoursJson.tree(company.hours()));
        tree.put("holidays", HoursJson.tree(company.holidays()));
        tree.put(
                "quietHours",
                Json.object(
                        "from",
                        company.quietHours().from().toString(),
                        "to",
                        company.quietHours().to().toString()));
        putSms(company.sms(), tree);
        tree.put("limits", tree(company.limits()));
        putBranding(company.branding(), tree);
        tree.put("employeesEditResources", company.house().employeesEditResources());
        company.house().findRetentionDays().ifPresent(days -> tree.put("retentionDays", days));
        return tree;
    }

    private static void putSms(SmsRules sms, Map<String, Object> tree) {
        tree.put("smsCountries", sms.countries());
        if (!sms.senderId().isEmpty()) {
            tree.put("senderId", sms.senderId());
        }
        if (!sms.maxPriceUsd().isEmpty()) {
            tree.put("maxPriceUsd", sms.maxPriceUsd());
        }
        if (!sms.priceUsd().isEmpty()) {
            tree.put("priceUsd", sms.priceUsd());
        }
    }

    /// The logo, being no JSON, is apart.
    private static void putBranding(Branding branding, Map<String, Object> tree) {
        var members = new LinkedHashMap<String, Object>();
        if (!branding.displayName().isEmpty()) {
            members.put("displayName", branding.displayName());
        }
        if (!branding.colour().isEmpty()) {
            members.put("colour", branding.colour());
        }
        if (!members.isEmpty()) {
            tree.put("branding", members);
        }
    }

    private static Map<String, Object> tree(Limits limits) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("bookingsPerPhonePerDay", limits.bookingsPerPhonePerDay());
        tree.put("bookingsPerAddressPerHour", limits.bookingsPerAddressPerHour());
        tree.put("smsPerDay", limits.smsPerDay());
        tree.put("smsPerMonth", limits.smsPerMonth());
        return tree;
    }

    /// Reads the same.
    public static Company company(Input input) {
        var initial = Company.UNNAMED;
        var company =
                new Company(
                        new Profile(
                                input.textOrEmpty("name", 100),
                                phone(input),
                                input.textOrEmpty("address", 200)),
                        input.parsedOr("zone", initial.zone(), Times::zone),
                        input.parsedOr("language", initial.language(), Language::new),
                        input.has("hours")
                                ? HoursJson.week(input.object("hours"))
                                : initial.hours(),
                        HoursJson.dates(input, "holidays"),
                        input.has("quietHours")
                                ? quietHours(input.object("quietHours"))
                                : initial.quietHours(),
                        sms(input),
                        input.has("limits") ? limits(input.object("limits")) : initial.limits(),
                        input.has("branding")
                                ? branding(input.object("branding"))
                                : initial.branding(),
                        house(input));
        input.end();
        return company;
    }

    /// As the company wants it read, perhaps with an extension; but something to call.
    private static String phone(Input input) {
        var phone = input.textOrEmpty("phone", 30);
        if (!phone.isEmpty() && phone.codePoints().noneMatch(Character::isDigit)) {
            throw BadInput.at(input.pointer("phone"), "must have a digit");
        }
        return phone;
    }

    private static QuietHours quietHours(Input input) {
        var hours =
                new QuietHours(
                        input.parsed("from", Times::timeOfDay),
                        input.parsed("to", Times::timeOfDay));
        input.end();
        return hours;
    }

    private static SmsRules sms(Input input) {
        var countries =
                input.has("smsCountries")
                        ? input.parsedList("smsCountries", 50, SmsRules::checkedCountry)
                        : SmsRules.DEFAULT.countries();
        if (countries.isEmpty()) {
            throw BadInput.at(input.pointer("smsCountries"), "must name a country");
        }
        return new SmsRules(
                countries,
                input.parsedOr("senderId", "", SmsRules::checkedSenderId),
                input.parsedOr("maxPriceUsd", "", SmsRules::checkedPrice),
                input.parsedOr("priceUsd", "", SmsRules::checkedPrice));
    }

    private static Branding branding(Input input) {
        var branding =
                new Branding(
                        input.textOrEmpty("displayName", 100),
                        input.parsedOr("colour", "", colour -> new Colour(colour).code()),
                        0);
        input.end();
        return branding;
    }

    private static HouseRules house(Input input) {
        return new HouseRules(
                input.flagOr("employeesEditResources", true),
                input.numberOr(
                        "retentionDays",
                        0,
                        HouseRules.SHORTEST_RETENTION,
                        HouseRules.LONGEST_RETENTION));
    }

    private static Limits limits(Input input) {
        var initial = Limits.DEFAULT;
        var limits =
                new Limits(
                        input.numberOr(
                                "bookingsPerPhonePerDay",
                                initial.bookingsPerPhonePerDay(),
                                0,
                                MANY),
                        input.numberOr(
                                "bookingsPerAddressPerHour",
                                initial.bookingsPerAddressPerHour(),
                                0,
                                MANY),
                        input.numberOr("smsPerDay", initial.smsPerDay(), 0, MANY),
                        input.numberOr("smsPerMonth", initial.smsPerMonth(), 0, MANY));
        input.end();
        return limits;
    }
}
