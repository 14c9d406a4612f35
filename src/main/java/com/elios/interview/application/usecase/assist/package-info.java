/// What a language model adds to a question, an answer, a CV or a report, where the person wants
// it.
@NullMarked
package com.elios.interview.application.usecase.assist;

import org.jspecify.annotations.NullMarked;
