package com.elios.interview.domain.service.report;

import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.probing.Gap;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.report.QuestionGaps;
import com.elios.interview.domain.model.report.WorkItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Chooses the things to work on next. They are ranked by the share of a question's weight that is
/// still open after everything that was said; of each skill the greatest loss comes first, and a
/// skill has a second turn only when every other skill had its first.
public final class WorkSelection {
    private static final int MOST = 3;

    /// A loss in what was said is better known than one where nothing was judged.
    private static final Comparator<Loss> GREATEST_FIRST =
            Comparator.comparingDouble((Loss loss) -> -loss.gaps().loss())
                    .thenComparing(loss -> loss.gaps().origin())
                    .thenComparingInt(loss -> loss.gaps().index());

    private final List<Loss> losses = new ArrayList<>();

    private record Loss(QuestionGaps gaps, String skill) {}

    /// Takes an answer into account. A question that the person calls not relevant stays out.
    public void add(Question question, Answer answer) {
        var gaps = QuestionGaps.of(question, answer);
        boolean relevant =
                !(answer.content() instanceof AnswerContent.Skipped(var reason)
                        && reason == SkipReason.NOT_RELEVANT);
        if (relevant && !gaps.open().isEmpty()) {
            losses.add(new Loss(gaps, question.mainSkill()));
        }
    }

    /// At most three, the most useful first.
    public List<WorkItem> workOn() {
        var ranked = losses.stream().sorted(GREATEST_FIRST).toList();
        Set<String> skills = new HashSet<>();
        List<Loss> chosen = new ArrayList<>();
        ranked.stream().filter(loss -> skills.add(loss.skill())).forEach(chosen::add);
        ranked.stream().filter(loss -> !chosen.contains(loss)).forEach(chosen::add);
        return chosen.stream().limit(MOST).map(WorkSelection::item).toList();
    }

    private static WorkItem item(Loss loss) {
        return new WorkItem(
                loss.gaps().index(),
                loss.skill(),
                loss.gaps().openByLoss().stream()
                        .map(Gap::keyPoint)
                        .map(point -> point.text())
                        .toList());
    }
}
