package app.zapis.local.stream;

import app.zapis.local.template.Arns;

import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The JSON that Lambda makes of a record of a DynamoDB stream.
final class RecordJson {
    private final String streamArn;
    private final InstantSource clock;

    /// @param clock says when the change was made, for DynamoDB Local only knows the real time
    RecordJson(String streamArn, InstantSource clock) {
        this.streamArn = streamArn;
        this.clock = clock;
    }

    StreamRecord of(Record source) {
        var record = new LinkedHashMap<String, Object>();
        record.put("eventID", source.eventID());
        record.put("eventName", source.eventNameAsString());
        record.put("eventVersion", "1.1");
        record.put("eventSource", "aws:dynamodb");
        record.put("awsRegion", Arns.REGION);
        record.put("dynamodb", change(source, clock.instant()));
        record.put("eventSourceARN", streamArn);
        return new StreamRecord(source.dynamodb().sequenceNumber(), record);
    }

    private static Map<String, Object> change(Record source, Instant at) {
        var data = source.dynamodb();
        var change = new LinkedHashMap<String, Object>();
        change.put("ApproximateCreationDateTime", at.getEpochSecond());
        change.put("Keys", item(data.keys()));
        if (data.hasNewImage()) {
            change.put("NewImage", item(data.newImage()));
        }
        if (data.hasOldImage()) {
            change.put("OldImage", item(data.oldImage()));
        }
        change.put("SequenceNumber", data.sequenceNumber());
        change.put("SizeBytes", data.sizeBytes());
        change.put("StreamViewType", data.streamViewTypeAsString());
        return change;
    }

    private static Map<String, Object> item(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
    }

    private static Map<String, Object> value(AttributeValue value) {
        return switch (value.type()) {
            case S -> Map.of("S", value.s());
            case N -> Map.of("N", value.n());
            case B -> Map.of("B", base64(value.b()));
            case BOOL -> Map.of("BOOL", value.bool());
            case NUL -> Map.of("NULL", true);
            case SS -> Map.of("SS", value.ss());
            case NS -> Map.of("NS", value.ns());
            case BS -> Map.of("BS", value.bs().stream().map(RecordJson::base64).toList());
            case L -> Map.of("L", list(value.l()));
            case M -> Map.of("M", item(value.m()));
            case UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("unknown attribute value " + value);
        };
    }

    private static List<Map<String, Object>> list(List<AttributeValue> values) {
        return values.stream().map(RecordJson::value).toList();
    }

    private static String base64(SdkBytes bytes) {
        return Base64.getEncoder().encodeToString(bytes.asByteArray());
    }
}
