package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.service.Purpose;
import io.pinecone.proto.ListItem;
import io.pinecone.proto.ListResponse;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which questions have a vector: listed once per connection, by pages of a hundred, then kept up.
final class KnownIds {
    private static final int PAGE = 100;

    private final PineconeService service;
    private @Nullable Set<QuestionId> ids;
    private int closedBefore;

    KnownIds(PineconeService service) {
        this.service = service;
    }

    synchronized Set<QuestionId> all() {
        var known = ids;
        if (known == null || service.closedConnections() != closedBefore) {
            known = list();
            ids = known;
            closedBefore = service.closedConnections();
        }
        return Set.copyOf(known);
    }

    synchronized void add(Collection<QuestionId> added) {
        if (ids != null) {
            ids.addAll(added);
        }
    }

    synchronized void remove(Collection<QuestionId> removed) {
        if (ids != null) {
            ids.removeAll(removed);
        }
    }

    synchronized void forget() {
        ids = null;
    }

    private Set<QuestionId> list() {
        var listed = new HashSet<QuestionId>();
        var next = "";
        do {
            var page = page(next);
            for (ListItem item : page.getVectorsList()) {
                listed.add(new QuestionId(UUID.fromString(item.getId())));
            }
            next = page.getPagination().getNext();
        } while (!next.isEmpty());
        return listed;
    }

    private ListResponse page(String token) {
        return service.call(
                new Request<>(
                        Purpose.SEARCH_VECTORS,
                        "which questions have vectors",
                        token.length(),
                        open ->
                                token.isEmpty()
                                        ? open.index().list(Connected.QUESTIONS, PAGE)
                                        : open.index().list(Connected.QUESTIONS, PAGE, token),
                        ListResponse::getSerializedSize));
    }
}
