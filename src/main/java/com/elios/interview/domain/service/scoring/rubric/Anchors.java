package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.service.resource.PropertyFile;
import java.util.List;
import java.util.Properties;

/// The anchors: for each level of each criterion one sentence of what such an answer does. The form
/// is that of behaviourally anchored rating scales (Smith and Kendall 1963), as structured
/// interviews use them (Campion, Palmer and Campion 1997; Levashina et al. 2014).
public final class Anchors {
    private static final Properties TEXTS = PropertyFile.require("scoring/anchors.properties");

    private Anchors() {}

    /// @param level 1 to 5
    public static String text(Criterion criterion, int level) {
        String text = TEXTS.getProperty(criterion + "." + level);
        if (text == null) {
            throw new IllegalStateException("no anchor: " + criterion + " " + level);
        }
        return text;
    }

    static Rating rating(Criterion criterion, int level, List<Span> evidence) {
        return new Rating(
                criterion,
                level,
                text(criterion, level),
                level == Rating.HIGHEST ? null : text(criterion, level + 1),
                evidence);
    }
}
