/// How an answer is told: the part each sentence plays, and levels with anchors.
@NullMarked
package com.elios.interview.domain.service.scoring.rubric;

import org.jspecify.annotations.NullMarked;
