package com.elios.interview.adapter.vector.pinecone;

import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.port.store.CvVectors;
import dev.langchain4j.data.embedding.Embedding;
import io.pinecone.proto.FetchResponse;
import io.pinecone.proto.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Vectors of CVs at Pinecone, in a namespace of their own. No word of a CV goes along: of the
/// profile only a fingerprint.
public final class PineconeCvVectors implements CvVectors {
    private final PineconeService service;

    public PineconeCvVectors(PineconeService service) {
        this.service = service;
    }

    @Override
    public Optional<float[]> find(CvAnalysisId cv, String profile) {
        var id = cv.toString();
        var found =
                service.call(
                        new Request<>(
                                Purpose.SEARCH_VECTORS,
                                "the vector of a CV",
                                id.length(),
                                open -> open.index().fetch(List.of(id), Connected.CVS),
                                FetchResponse::getSerializedSize));
        return Optional.ofNullable(found.getVectorsMap().get(id))
                .filter(vector -> label(vector, Labels.PROFILE).equals(fingerprint(profile)))
                .filter(vector -> vector.getValuesCount() == service.target().dimensions())
                .map(PineconeCvVectors::components);
    }

    @Override
    public void put(CvAnalysisId cv, String profile, float[] vector) {
        Direction.checked(vector, service.target().dimensions());
        var labels = Labels.ofCv(fingerprint(profile), service.target().model());
        run(
                "1 vector of a CV",
                (long) vector.length * Float.BYTES + Labels.bytes(labels),
                open ->
                        open.cvs()
                                .addAll(
                                        List.of(cv.toString()),
                                        List.of(Embedding.from(vector)),
                                        List.of(labels)));
    }

    @Override
    public void delete(CvAnalysisId cv) {
        var id = cv.toString();
        run("delete the vector of a CV", id.length(), open -> open.cvs().removeAll(List.of(id)));
    }

    /// Deletes the vectors of all CVs.
    public void deleteAll() {
        run("delete all vectors of CVs", 1, open -> open.cvs().removeAll());
    }

    private void run(String preview, long bytes, Consumer<Connected> operation) {
        var _ =
                service.call(
                        new Request<>(
                                Purpose.KEEP_VECTORS,
                                preview,
                                bytes,
                                open -> {
                                    operation.accept(open);
                                    return true;
                                },
                                _ -> 0));
    }

    private static String fingerprint(String profile) {
        return PineconeTarget.sha256(profile);
    }

    private static String label(Vector vector, String name) {
        var value = vector.getMetadata().getFieldsMap().get(name);
        return value == null ? "" : value.getStringValue();
    }

    private static float[] components(Vector vector) {
        var components = new float[vector.getValuesCount()];
        for (int i = 0; i < components.length; i++) {
            components[i] = vector.getValues(i);
        }
        return components;
    }
}
