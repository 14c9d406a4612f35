package com.elios.interview.adapter.vector.pinecone;

import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import java.util.Collection;

/// Filters for the client itself, in Pinecone's language.
final class Filters {
    private Filters() {}

    static Struct is(String label, String value) {
        return Struct.newBuilder()
                .putFields(label, operator("$eq", Value.newBuilder().setStringValue(value)))
                .build();
    }

    static Struct isIn(String label, Collection<String> values) {
        var list = ListValue.newBuilder();
        values.forEach(value -> list.addValues(Value.newBuilder().setStringValue(value)));
        return Struct.newBuilder()
                .putFields(label, operator("$in", Value.newBuilder().setListValue(list)))
                .build();
    }

    private static Value operator(String name, Value.Builder value) {
        return Value.newBuilder()
                .setStructValue(Struct.newBuilder().putFields(name, value.build()))
                .build();
    }
}
