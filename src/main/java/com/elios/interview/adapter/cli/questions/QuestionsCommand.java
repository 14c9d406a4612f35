package com.elios.interview.adapter.cli.questions;

import picocli.CommandLine.Command;

/// `elios questions`: what can be done with the question bank.
@Command(
        name = "questions",
        description = "${bundle:questions.description}",
        mixinStandardHelpOptions = true)
public final class QuestionsCommand {}
