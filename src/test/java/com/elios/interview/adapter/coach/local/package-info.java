/// Tests of the local coach over the real question bank and graded answers.
@NullMarked
package com.elios.interview.adapter.coach.local;

import org.jspecify.annotations.NullMarked;
