/// Tests of words, clauses and places in a text.
@NullMarked
package com.elios.interview.domain.service.scoring.text;

import org.jspecify.annotations.NullMarked;
