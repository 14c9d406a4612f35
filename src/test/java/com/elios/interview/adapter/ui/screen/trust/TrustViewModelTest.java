package com.elios.interview.adapter.ui.screen.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.screen.trust.TrustState.Check;
import com.elios.interview.adapter.ui.task.QueuedTaskRunner;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.measuring.Headway;
import com.elios.interview.application.measuring.RunningScorer;
import com.elios.interview.application.usecase.measure.RunTrustCheck;
import com.elios.interview.application.usecase.measure.ShowTrust;
import com.elios.interview.domain.model.trust.ScorerFigures;
import com.elios.interview.domain.model.trust.TrustCheck;
import com.elios.interview.testing.RecordingNavigator;
import com.elios.interview.testing.SampleQuestions;
import com.elios.interview.testing.WordEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrustViewModelTest {
    private final WordEvaluator evaluator = new WordEvaluator();
    private final QueuedTaskRunner tasks = new QueuedTaskRunner();
    private ScorerFigures figures = new ScorerFigures("words/1", "test/1", 2000, List.of());

    private TrustViewModel model(TaskRunner runner) {
        var useCases =
                new TrustUseCases(
                        new ShowTrust(() -> Optional.of(figures), new RunningScorer(evaluator)),
                        new RunTrustCheck(SampleQuestions::all, Map::of, evaluator));
        return new TrustViewModel(useCases, runner, new RecordingNavigator());
    }

    private TrustViewModel loaded() {
        var model = model(tasks);
        model.load();
        tasks.runAll();
        return model;
    }

    private static TrustState.Ready ready(TrustViewModel model) {
        return (TrustState.Ready) model.state().get();
    }

    @Test
    void figuresOfTheSameScorerAreCurrent() {
        assertThat(ready(loaded()).statement().current()).isTrue();
    }

    @Test
    void figuresOfAnotherEngineOrRubricAreNot() {
        figures = new ScorerFigures("words/2", "test/1", 2000, List.of());
        assertThat(ready(loaded()).statement().current()).isFalse();
        figures = new ScorerFigures("words/1", "test/2", 2000, List.of());
        assertThat(ready(loaded()).statement().current()).isFalse();
    }

    @Test
    void theCheckTellsHowFarItIsAndWhatCameOfIt() {
        var model = model(new SynchronousTaskRunner());
        model.load();
        List<Check> seen = new ArrayList<>();
        model.state().addListener((_, _, now) -> seen.add(((TrustState.Ready) now).check()));
        model.runCheck();
        List<Integer> done =
                seen.stream()
                        .filter(Check.Running.class::isInstance)
                        .map(check -> ((Check.Running) check).headway())
                        .map(Headway::done)
                        .toList();
        assertThat(done).startsWith(0).isSorted().doesNotHaveDuplicates().endsWith(23);
        var report = ((Check.Done) seen.getLast()).report();
        assertThat(report.questions()).isEqualTo(20);
        assertThat(report.outcome(TrustCheck.REFERENCE).holds()).isTrue();
        assertThat(report.outcome(TrustCheck.OFF_TOPIC).failing()).hasSize(20);
    }

    @Test
    void aStoppedCheckLeavesTheFiguresAndCanBeRunAgain() {
        var model = loaded();
        model.runCheck();
        assertThat(ready(model).check()).isInstanceOf(Check.Running.class);
        model.cancelCheck();
        tasks.runAll();
        assertThat(ready(model).check()).isEqualTo(new Check.NotRun());
        model.runCheck();
        tasks.runAll();
        assertThat(ready(model).check()).isInstanceOf(Check.Done.class);
    }

    @Test
    void aCheckThatBreaksDoesNotTakeTheFiguresAway() {
        var model = loaded();
        evaluator.fail(true);
        model.runCheck();
        tasks.runAll();
        assertThat(ready(model).check()).isInstanceOf(Check.Broken.class);
    }

    @Test
    void leavingEndsTheCheck() {
        var model = loaded();
        model.runCheck();
        model.hide();
        tasks.runAll();
        assertThat(ready(model).check()).isInstanceOf(Check.Running.class);
    }

    @Test
    void aScorerThatCannotSayItsNameIsAFailure() {
        evaluator.fail(true);
        var model = model(tasks);
        model.load();
        tasks.runAll();
        assertThat(model.state().get()).isInstanceOf(TrustState.Failed.class);
    }
}
