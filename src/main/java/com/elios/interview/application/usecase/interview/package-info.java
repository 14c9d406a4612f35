/// One interview from its start to its end: questions, drafts, answers, pauses.
@NullMarked
package com.elios.interview.application.usecase.interview;

import org.jspecify.annotations.NullMarked;
