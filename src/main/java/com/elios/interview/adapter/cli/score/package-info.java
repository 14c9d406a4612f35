/// Scores a stream of answers.
@NullMarked
package com.elios.interview.adapter.cli.score;

import org.jspecify.annotations.NullMarked;
