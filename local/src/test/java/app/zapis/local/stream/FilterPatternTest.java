package app.zapis.local.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.zapis.local.json.Json;
import app.zapis.local.template.TemplateProblem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterPatternTest {
    private static final String RECORD =
            """
            {"eventName": "MODIFY", "dynamodb": {"Keys": {"sk": {"S": "MESSAGE#new#0"}},
             "NewImage": {"via": {"S": "stream"}, "late": {"BOOL": true}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'eventName':['MODIFY']} | true",
                "{'eventName':['INSERT']} | false",
                "{'eventName':['INSERT','MODIFY']} | true",
                "{'dynamodb':{'Keys':{'sk':{'S':['BOOKING']}}}} | false",
                "{'dynamodb':{'Keys':{'sk':{'S':[{'prefix':'MESSAGE#'}]}}}} | true",
                "{'dynamodb':{'Keys':{'sk':{'S':[{'prefix':'message#'}]}}}} | false",
                "{'dynamodb':{'Keys':{'sk':{'S':['BOOKING',{'prefix':'M'}]}}}} | true",
                "{'dynamodb':{'NewImage':{'via':{'S':['stream']},'late':{'BOOL':[true]}}}} | true",
                "{'dynamodb':{'NewImage':{'via':{'S':['stream']},'late':{'BOOL':[false]}}}} |"
                        + " false",
                "{'dynamodb':{'NewImage':{'via':{'S':[{'exists':true}]}}}} | true",
                "{'dynamodb':{'NewImage':{'duePk':{'S':[{'exists':true}]}}}} | false",
                "{'dynamodb':{'NewImage':{'duePk':{'S':[{'exists':false}]}}}} | true",
                "{'dynamodb':{'OldImage':{'via':{'S':[{'exists':true}]}}}} | false",
                "{'dynamodb':{'NewImage':[{'exists':true}]}} | false"
            })
    void matchesLikeLambda(String pattern, boolean matches) {
        var record = new StreamRecord("1", Json.findObject(RECORD).orElseThrow());

        assertEquals(matches, FilterPattern.of(pattern.replace('\'', '"')).matches(record));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{'eventName':'MODIFY'}",
                "{'eventName':[]}",
                "{'eventName':[{'suffix':'Y'}]}",
                "{'eventName':[{'exists':'true'}]}",
                "{'eventName':[{'numeric':['>',1]}]}",
                "{'$or':[{'eventName':['MODIFY']}]}"
            })
    void refusesAPatternItDoesNotKnow(String pattern) {
        assertThrows(TemplateProblem.class, () -> FilterPattern.of(pattern.replace('\'', '"')));
    }
}
