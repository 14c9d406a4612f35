package com.elios.interview.adapter.vector.pinecone.emulator;

import com.google.protobuf.Struct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// An index in memory. Numbers of vectors are outside the heap, so that the heap tells what the
/// client needs.
final class EmulatedIndex {
    final String name;
    final int dimension;
    final String cloud;
    final String region;

    private final Map<String, NavigableMap<String, Stored>> namespaces = new ConcurrentHashMap<>();
    private int notReadyFor;

    /// @param notReadyFor how many times it is described before it is ready
    EmulatedIndex(String name, int dimension, String cloud, String region, int notReadyFor) {
        this.name = name;
        this.dimension = dimension;
        this.cloud = cloud;
        this.region = region;
        this.notReadyFor = notReadyFor;
    }

    String host() {
        return name + "-emulated.svc.aped-0000-0000.pinecone.io";
    }

    synchronized boolean readyNow() {
        if (notReadyFor > 0) {
            notReadyFor--;
            return false;
        }
        return true;
    }

    NavigableMap<String, Stored> namespace(String namespace) {
        return namespaces.computeIfAbsent(namespace, _ -> new ConcurrentSkipListMap<>());
    }

    /// A vector as it was put.
    record Stored(String id, MemorySegment values, Struct metadata) {
        static Stored of(String id, float[] values, Struct metadata) {
            var segment = Arena.ofAuto().allocate(ValueLayout.JAVA_FLOAT, values.length);
            MemorySegment.copy(values, 0, segment, ValueLayout.JAVA_FLOAT, 0, values.length);
            return new Stored(id, segment, metadata);
        }

        float[] numbers() {
            return values.toArray(ValueLayout.JAVA_FLOAT);
        }

        double cosine(float[] query) {
            double both = 0;
            double own = 0;
            double others = 0;
            for (int i = 0; i < query.length; i++) {
                double mine = values.getAtIndex(ValueLayout.JAVA_FLOAT, i);
                both += mine * query[i];
                own += mine * mine;
                others += (double) query[i] * query[i];
            }
            return both / Math.sqrt(own * others);
        }
    }
}
