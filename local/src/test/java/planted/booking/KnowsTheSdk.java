package planted.booking;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

record KnowsTheSdk(DynamoDbClient client) {}
