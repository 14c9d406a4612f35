package com.elios.interview.infrastructure.cloud.roles;

import com.elios.interview.domain.model.evaluation.AnswerToEvaluate;
import com.elios.interview.domain.model.opinion.PointVerdict;
import com.elios.interview.domain.port.CvSummarizer;
import com.elios.interview.domain.port.QuestionGenerator;
import com.elios.interview.domain.port.ReportSummarizer;
import com.elios.interview.domain.port.SkillExtractor;
import java.util.List;
import java.util.function.Function;

/// One maker's five roles.
///
/// @param evaluate which key points of a question an answer covers
record Roles(
        Function<AnswerToEvaluate, List<PointVerdict>> evaluate,
        QuestionGenerator questions,
        CvSummarizer summaries,
        SkillExtractor skills,
        ReportSummarizer reports) {}
