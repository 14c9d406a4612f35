package com.elios.interview.adapter.vector.pinecone.emulator;

import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import io.grpc.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Pinecone's filter language, as far as clients of this product use it; anything else is refused.
final class MetadataFilter {
    private MetadataFilter() {}

    static Predicate<Struct> of(Struct filter) {
        Predicate<Struct> all = _ -> true;
        for (var entry : filter.getFieldsMap().entrySet()) {
            all = all.and(of(entry.getKey(), entry.getValue()));
        }
        return all;
    }

    private static Predicate<Struct> of(String key, Value value) {
        return switch (key) {
            case "$and" ->
                    value.getListValue().getValuesList().stream()
                            .map(part -> of(part.getStructValue()))
                            .reduce(_ -> true, Predicate::and);
            case "$or" ->
                    value.getListValue().getValuesList().stream()
                            .map(part -> of(part.getStructValue()))
                            .reduce(_ -> false, Predicate::or);
            default -> condition(key, value);
        };
    }

    private static Predicate<Struct> condition(String label, Value value) {
        Map<String, Value> operators = new HashMap<>();
        if (value.hasStructValue()) {
            operators.putAll(value.getStructValue().getFieldsMap());
        } else {
            operators.put("$eq", value);
        }
        Predicate<Struct> all = _ -> true;
        for (var operator : operators.entrySet()) {
            var test = operator(operator.getKey(), operator.getValue());
            all =
                    all.and(
                            metadata -> {
                                var found = metadata.getFieldsMap().get(label);
                                return found != null && test.test(found);
                            });
        }
        return all;
    }

    private static Predicate<Value> operator(String name, Value operand) {
        return switch (name) {
            case "$eq" -> operand::equals;
            case "$ne" -> value -> !operand.equals(value);
            case "$in" -> set(operand)::contains;
            case "$nin" -> {
                var set = set(operand);
                yield value -> !set.contains(value);
            }
            case "$gt" -> value -> value.getNumberValue() > operand.getNumberValue();
            case "$gte" -> value -> value.getNumberValue() >= operand.getNumberValue();
            case "$lt" -> value -> value.getNumberValue() < operand.getNumberValue();
            case "$lte" -> value -> value.getNumberValue() <= operand.getNumberValue();
            default ->
                    throw Status.INVALID_ARGUMENT
                            .withDescription("unknown operator " + name)
                            .asRuntimeException();
        };
    }

    private static Set<Value> set(Value operand) {
        return new HashSet<>(operand.getListValue().getValuesList());
    }
}
