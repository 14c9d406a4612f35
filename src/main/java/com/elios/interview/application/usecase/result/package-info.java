/// What became of an interview: feedback, report, history.
@NullMarked
package com.elios.interview.application.usecase.result;

import org.jspecify.annotations.NullMarked;
