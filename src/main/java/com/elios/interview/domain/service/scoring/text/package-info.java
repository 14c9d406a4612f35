/// Words, clauses and their places in an answer as it was written.
@NullMarked
package com.elios.interview.domain.service.scoring.text;

import org.jspecify.annotations.NullMarked;
