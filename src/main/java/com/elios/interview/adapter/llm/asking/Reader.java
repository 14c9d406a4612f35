package com.elios.interview.adapter.llm.asking;

/// Reads a value out of a reply.
///
/// @param <R> the form of the reply
/// @param <T> the value
@FunctionalInterface
public interface Reader<R, T> {
    T read(R reply) throws NotAsAsked;
}
