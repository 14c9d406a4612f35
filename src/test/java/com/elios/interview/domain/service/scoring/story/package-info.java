/// Tests of the parts of a story.
@NullMarked
package com.elios.interview.domain.service.scoring.story;

import org.jspecify.annotations.NullMarked;
