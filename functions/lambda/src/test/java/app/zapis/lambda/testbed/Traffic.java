package app.zapis.lambda.testbed;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// All calls that the functions make to the table, written down, and led astray where a test wants it. A call that the
/// functions have not made so far is none that this knows.
public final class Traffic implements DynamoDbClient {
    private final DynamoDbClient table;
    private final AtomicInteger moment = new AtomicInteger();
    private final List<Trip> trips = new ArrayList<>();
    private volatile Mishap mishap = Mishap.NONE;

    /// @param table whereto calls lead
    public Traffic(DynamoDbClient table) {
        this.table = table;
    }

    /// One call: what was asked, and when it began and ended among all others.
    public record Trip(DynamoDbRequest request, int began, int ended) {
        /// Its name, like `GetItem`.
        public String operation() {
            return request.getClass().getSimpleName().replace("Request", "");
        }
    }

    /// Lets something befall all calls from now on.
    public void let(Mishap mishap) {
        this.mishap = mishap;
    }

    /// Forgets all calls so far.
    public synchronized void forget() {
        trips.clear();
    }

    /// The calls in the order in which they ended.
    public synchronized List<Trip> trips() {
        return List.copyOf(trips);
    }

    /// The names of the calls, sorted.
    public List<String> operations() {
        return trips().stream().map(Trip::operation).sorted().toList();
    }

    /// How many of the calls had to wait for one another: calls side by side count as one.
    public int tripsInSeries() {
        int count = 0;
        int free = -1;
        for (var trip : trips().stream().sorted(Comparator.comparingInt(Trip::ended)).toList()) {
            if (trip.began() > free) {
                count++;
                free = trip.ended();
            }
        }
        return count;
    }

    /// The transactions.
    public List<TransactWriteItemsRequest> transactions() {
        return trips().stream()
                .map(Trip::request)
                .filter(TransactWriteItemsRequest.class::isInstance)
                .map(TransactWriteItemsRequest.class::cast)
                .toList();
    }

    private <Q extends DynamoDbRequest, A extends DynamoDbResponse> A travel(
            Q request, Class<A> answer, Function<Q, A> call) {
        int began = moment.getAndIncrement();
        try {
            // What befalls a request leaves it of its kind.
            @SuppressWarnings("unchecked")
            Function<DynamoDbRequest, DynamoDbResponse> onwards = one -> call.apply((Q) one);
            return answer.cast(mishap.befall(request, onwards));
        } finally {
            note(new Trip(request, began, moment.getAndIncrement()));
        }
    }

    private synchronized void note(Trip trip) {
        trips.add(trip);
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return travel(request, GetItemResponse.class, table::getItem);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return travel(request, BatchGetItemResponse.class, table::batchGetItem);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return travel(request, QueryResponse.class, table::query);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return travel(request, PutItemResponse.class, table::putItem);
    }

    @Override
    public UpdateItemResponse updateItem(UpdateItemRequest request) {
        return travel(request, UpdateItemResponse.class, table::updateItem);
    }

    @Override
    public DeleteItemResponse deleteItem(DeleteItemRequest request) {
        return travel(request, DeleteItemResponse.class, table::deleteItem);
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return travel(request, TransactWriteItemsResponse.class, table::transactWriteItems);
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // The table's engine serves the next test too.
    }
}
