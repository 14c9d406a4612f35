package com.elios.interview.adapter.ui.assist;

/// What a language model can add, and which one is asked.
public record Assistant(AssistUseCases useCases, ChosenModel model) {}
