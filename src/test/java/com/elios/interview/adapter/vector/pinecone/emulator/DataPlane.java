package com.elios.interview.adapter.vector.pinecone.emulator;

import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import io.pinecone.proto.DeleteRequest;
import io.pinecone.proto.DeleteResponse;
import io.pinecone.proto.DescribeIndexStatsRequest;
import io.pinecone.proto.DescribeIndexStatsResponse;
import io.pinecone.proto.FetchRequest;
import io.pinecone.proto.FetchResponse;
import io.pinecone.proto.ListItem;
import io.pinecone.proto.ListRequest;
import io.pinecone.proto.ListResponse;
import io.pinecone.proto.Pagination;
import io.pinecone.proto.QueryRequest;
import io.pinecone.proto.QueryResponse;
import io.pinecone.proto.ScoredVector;
import io.pinecone.proto.UpsertRequest;
import io.pinecone.proto.UpsertResponse;
import io.pinecone.proto.Vector;
import io.pinecone.proto.VectorServiceGrpc;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/// Vectors by gRPC, with the limits that Pinecone documents.
final class DataPlane extends VectorServiceGrpc.VectorServiceImplBase {
    private static final int LARGEST_REQUEST = 2 * 1024 * 1024;
    private static final int LARGEST_REPLY = 4 * 1024 * 1024;

    private final Faults faults;

    DataPlane(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void upsert(UpsertRequest request, StreamObserver<UpsertResponse> reply) {
        answer(
                reply,
                () -> {
                    refuseIf(request.getSerializedSize() > LARGEST_REQUEST, "over 2 MB");
                    refuseIf(request.getVectorsCount() > 1_000, "over 1000 vectors");
                    var index = Caller.index();
                    for (var vector : request.getVectorsList()) {
                        index.namespace(request.getNamespace())
                                .put(vector.getId(), stored(vector, index.dimension));
                    }
                    return UpsertResponse.newBuilder()
                            .setUpsertedCount(request.getVectorsCount())
                            .build();
                });
    }

    private static EmulatedIndex.Stored stored(Vector vector, int dimension) {
        refuseIf(vector.getValuesCount() != dimension, "wrong dimension");
        var numbers = numbers(vector.getValuesList());
        double sum = 0;
        for (float number : numbers) {
            sum += (double) number * number;
        }
        refuseIf(!(sum > 0), "no non-zero value");
        return EmulatedIndex.Stored.of(vector.getId(), numbers, vector.getMetadata());
    }

    @Override
    public void query(QueryRequest request, StreamObserver<QueryResponse> reply) {
        answer(
                reply,
                () -> {
                    refuseIf(request.getTopK() < 1 || request.getTopK() > 10_000, "top_k");
                    refuseIf(
                            request.getTopK() > 1_000
                                    && (request.getIncludeValues() || request.getIncludeMetadata()),
                            "top_k over 1000 with values or metadata");
                    return closest(request);
                });
    }

    private static QueryResponse closest(QueryRequest request) {
        var index = Caller.index();
        var all = index.namespace(request.getNamespace());
        var response = QueryResponse.newBuilder().setNamespace(request.getNamespace());
        float[] query = numbers(request.getVectorList());
        if (!request.getId().isEmpty()) {
            var found = all.get(request.getId());
            if (found == null) {
                return response.build();
            }
            query = found.numbers();
        }
        refuseIf(query.length != index.dimension, "wrong dimension");
        var filter = MetadataFilter.of(request.getFilter());
        var best =
                new PriorityQueue<ScoredVector>(Comparator.comparingDouble(ScoredVector::getScore));
        for (var stored : all.values()) {
            if (filter.test(stored.metadata())) {
                best.add(scored(stored, query, request));
                if (best.size() > request.getTopK()) {
                    best.remove();
                }
            }
        }
        best.stream()
                .sorted(Comparator.comparingDouble(ScoredVector::getScore).reversed())
                .forEach(response::addMatches);
        return response.build();
    }

    private static ScoredVector scored(
            EmulatedIndex.Stored stored, float[] query, QueryRequest request) {
        var scored =
                ScoredVector.newBuilder().setId(stored.id()).setScore((float) stored.cosine(query));
        if (request.getIncludeMetadata()) {
            scored.setMetadata(stored.metadata());
        }
        if (request.getIncludeValues()) {
            for (float number : stored.numbers()) {
                scored.addValues(number);
            }
        }
        return scored.build();
    }

    @Override
    public void fetch(FetchRequest request, StreamObserver<FetchResponse> reply) {
        answer(
                reply,
                () -> {
                    var response = FetchResponse.newBuilder().setNamespace(request.getNamespace());
                    var all = Caller.index().namespace(request.getNamespace());
                    for (var id : request.getIdsList()) {
                        var stored = all.get(id);
                        if (stored != null) {
                            response.putVectors(id, vector(stored));
                        }
                    }
                    return response.build();
                });
    }

    private static Vector vector(EmulatedIndex.Stored stored) {
        var vector = Vector.newBuilder().setId(stored.id()).setMetadata(stored.metadata());
        for (float number : stored.numbers()) {
            vector.addValues(number);
        }
        return vector.build();
    }

    @Override
    public void delete(DeleteRequest request, StreamObserver<DeleteResponse> reply) {
        answer(
                reply,
                () -> {
                    refuseIf(request.getIdsCount() > 1_000, "over 1000 ids");
                    var all = Caller.index().namespace(request.getNamespace());
                    if (request.getDeleteAll()) {
                        all.clear();
                    } else if (request.hasFilter()
                            && !request.getFilter().equals(Struct.getDefaultInstance())) {
                        var filter = MetadataFilter.of(request.getFilter());
                        all.values().removeIf(stored -> filter.test(stored.metadata()));
                    } else {
                        request.getIdsList().forEach(all::remove);
                    }
                    return DeleteResponse.getDefaultInstance();
                });
    }

    @Override
    public void list(ListRequest request, StreamObserver<ListResponse> reply) {
        answer(
                reply,
                () -> {
                    int limit = request.hasLimit() ? request.getLimit() : 100;
                    refuseIf(limit < 1 || limit > 100, "limit");
                    var ids =
                            Caller.index()
                                    .namespace(request.getNamespace())
                                    .tailMap(request.getPaginationToken(), false)
                                    .keySet()
                                    .stream()
                                    .limit(limit + 1L)
                                    .toList();
                    return page(ids, limit);
                });
    }

    private static ListResponse page(List<String> ids, int limit) {
        var response = ListResponse.newBuilder();
        ids.stream()
                .limit(limit)
                .forEach(id -> response.addVectors(ListItem.newBuilder().setId(id)));
        if (ids.size() > limit) {
            response.setPagination(Pagination.newBuilder().setNext(ids.get(limit - 1)));
        }
        return response.build();
    }

    @Override
    public void describeIndexStats(
            DescribeIndexStatsRequest request, StreamObserver<DescribeIndexStatsResponse> reply) {
        answer(
                reply,
                () ->
                        DescribeIndexStatsResponse.newBuilder()
                                .setDimension(Caller.index().dimension)
                                .build());
    }

    private <T extends Message> void answer(StreamObserver<T> reply, Supplier<T> work) {
        faults.countData();
        var fault = faults.nextData();
        if (Faults.HANG.equals(fault)) {
            return;
        }
        if (fault != null) {
            reply.onError(fault.asRuntimeException());
            return;
        }
        try {
            var answer = work.get();
            refuseIf(answer.getSerializedSize() > LARGEST_REPLY, "reply over 4 MB");
            reply.onNext(answer);
            reply.onCompleted();
        } catch (StatusRuntimeException e) {
            reply.onError(e);
        }
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw Status.INVALID_ARGUMENT.withDescription(why).asRuntimeException();
        }
    }

    private static float[] numbers(List<Float> list) {
        var numbers = new float[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i);
        }
        return numbers;
    }
}
