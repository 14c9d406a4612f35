package com.elios.interview.domain.port.store;

/// A part of a long list.
///
/// @param offset how many to leave out first
/// @param limit how many at the most, 1 to 1000
public record Page(int offset, int limit) {
    public Page {
        if (offset < 0 || limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("no such page: " + offset + ", " + limit);
        }
    }

    public static Page first(int limit) {
        return new Page(0, limit);
    }

    public Page next() {
        return new Page(offset + limit, limit);
    }
}
