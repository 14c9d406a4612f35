package com.elios.interview.adapter.cli.world;

import com.elios.interview.application.error.Conflict;
import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.InterviewState;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.report.FeedbackReport;
import com.elios.interview.domain.port.store.AnswerRepository;
import com.elios.interview.domain.port.store.CandidateRepository;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import com.elios.interview.domain.port.store.DraftJournal;
import com.elios.interview.domain.port.store.FeedbackReportRepository;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.Page;
import com.elios.interview.domain.port.store.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Everything a person has, in memory. Outlives a run of the command line, as a data folder does.
final class MemoryStore {
    final Map<CandidateId, Candidate> candidates = new LinkedHashMap<>();
    final Map<CvAnalysisId, CvAnalysis> analyses = new LinkedHashMap<>();
    final Map<InterviewId, Interview> interviews = new LinkedHashMap<>();
    final List<Answer> answers = new ArrayList<>();
    final Map<InterviewId, FeedbackReport> reports = new LinkedHashMap<>();
    final Map<InterviewId, Map<Integer, Draft>> drafts = new LinkedHashMap<>();
    final List<String> savedDrafts = new ArrayList<>();

    final UnitOfWork unitOfWork =
            new UnitOfWork() {
                @Override
                public <T> T call(Supplier<T> work) {
                    return work.get();
                }
            };

    final CandidateRepository candidateRepository =
            new CandidateRepository() {
                @Override
                public void save(Candidate candidate) {
                    candidates.put(candidate.id(), candidate);
                }

                @Override
                public Optional<Candidate> find(CandidateId id) {
                    return Optional.ofNullable(candidates.get(id));
                }

                @Override
                public List<Candidate> findAll(Page page) {
                    return part(candidates.values().stream(), page);
                }
            };

    final CvAnalysisRepository analysisRepository =
            new CvAnalysisRepository() {
                @Override
                public void save(CvAnalysis analysis) {
                    analyses.put(analysis.id(), analysis);
                }

                @Override
                public Optional<CvAnalysis> find(CvAnalysisId id) {
                    return Optional.ofNullable(analyses.get(id));
                }

                @Override
                public void delete(CvAnalysisId id) {
                    analyses.remove(id);
                }

                @Override
                public void deleteUnconfirmed(CandidateId candidate) {
                    analyses.values()
                            .removeIf(cv -> !cv.confirmed() && cv.candidateId().equals(candidate));
                }

                @Override
                public Optional<CvAnalysis> findLatestConfirmed(CandidateId candidate) {
                    return analyses.values().stream()
                            .filter(cv -> cv.confirmed() && cv.candidateId().equals(candidate))
                            .max(Comparator.comparing(CvAnalysis::analysedAt));
                }
            };

    final InterviewRepository interviewRepository =
            new InterviewRepository() {
                @Override
                public Interview save(Interview interview) {
                    var stored = interviews.get(interview.id());
                    if (stored != null && stored.version() != interview.version()) {
                        throw new Conflict("interview");
                    }
                    var next = nextVersion(interview);
                    interviews.put(next.id(), next);
                    return next;
                }

                @Override
                public Optional<Interview> find(InterviewId id) {
                    return Optional.ofNullable(interviews.get(id));
                }

                @Override
                public List<Interview> findByCandidate(
                        CandidateId candidate, Set<InterviewState> states, Page page) {
                    var newestFirst =
                            new ArrayList<>(interviews.values())
                                    .reversed().stream()
                                            .filter(i -> i.candidateId().equals(candidate))
                                            .filter(i -> states.contains(i.state()));
                    return part(newestFirst, page);
                }

                @Override
                public List<QuestionId> findAskedQuestions(CandidateId candidate) {
                    return interviews.values().stream()
                            .filter(i -> i.startedAt() != null)
                            .flatMap(i -> i.questions().stream().limit(i.position() + 1L))
                            .map(PlannedQuestion::questionId)
                            .distinct()
                            .toList()
                            .reversed();
                }
            };

    final AnswerRepository answerRepository =
            new AnswerRepository() {
                @Override
                public void save(Answer answer) {
                    answers.removeIf(other -> other.id().equals(answer.id()));
                    answers.add(answer);
                }

                @Override
                public List<Answer> findByInterview(InterviewId interview) {
                    return answers.stream()
                            .filter(answer -> answer.interviewId().equals(interview))
                            .sorted(Comparator.comparingInt(Answer::index))
                            .toList();
                }
            };

    final FeedbackReportRepository reportRepository =
            new FeedbackReportRepository() {
                @Override
                public void save(FeedbackReport report) {
                    reports.put(report.interviewId(), report);
                }

                @Override
                public Optional<FeedbackReport> find(InterviewId interview) {
                    return Optional.ofNullable(reports.get(interview));
                }

                @Override
                public List<FeedbackReport> findAll(Collection<InterviewId> wanted) {
                    return reports.values().stream()
                            .filter(report -> wanted.contains(report.interviewId()))
                            .toList();
                }
            };

    final DraftJournal draftJournal =
            new DraftJournal() {
                @Override
                public void save(InterviewId interview, int index, Draft draft) {
                    drafts.computeIfAbsent(interview, _ -> new LinkedHashMap<>()).put(index, draft);
                    savedDrafts.add(draft.text());
                }

                @Override
                public Optional<Draft> find(InterviewId interview, int index) {
                    return Optional.ofNullable(drafts.getOrDefault(interview, Map.of()).get(index));
                }

                @Override
                public void clear(InterviewId interview) {
                    drafts.remove(interview);
                }
            };

    private static <T> List<T> part(Stream<T> all, Page page) {
        return all.skip(page.offset()).limit(page.limit()).toList();
    }

    private static Interview nextVersion(Interview i) {
        return new Interview(
                i.id(),
                i.candidateId(),
                i.cvAnalysisId(),
                i.mode(),
                i.state(),
                i.questions(),
                i.position(),
                i.paused(),
                i.createdAt(),
                i.startedAt(),
                i.endedAt(),
                i.version() + 1);
    }
}
