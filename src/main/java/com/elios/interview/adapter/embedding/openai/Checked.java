package com.elios.interview.adapter.embedding.openai;

import com.elios.interview.application.error.ServiceFailure;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceProblem;
import dev.langchain4j.data.embedding.Embedding;
import java.util.List;

/// Lets vectors in only as they were asked for.
final class Checked {
    private Checked() {}

    /// @return vectors of length 1
    /// @throws ServiceFailure `UNREADABLE_REPLY` where there are too few or too many, or where one
    ///     has other dimensions, a number that is none, or no direction
    static List<float[]> vectors(List<Embedding> reply, int count, int dimensions) {
        if (reply.size() != count) {
            throw unreadable(reply.size() + " vectors for " + count + " texts");
        }
        return reply.stream().map(e -> normalised(e.vector(), dimensions)).toList();
    }

    private static float[] normalised(float[] vector, int dimensions) {
        if (vector.length != dimensions) {
            throw unreadable(vector.length + " dimensions instead of " + dimensions);
        }
        double sum = 0;
        for (float component : vector) {
            sum += (double) component * component;
        }
        double length = Math.sqrt(sum);
        if (!(length > 0) || Double.isInfinite(length)) {
            throw unreadable("a vector without a direction");
        }
        var unit = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    private static ServiceFailure unreadable(String detail) {
        return new ServiceFailure(ServiceName.OPENAI, ServiceProblem.UNREADABLE_REPLY, detail);
    }
}
