/// The parts of a story from the past: situation, task, action, result, and what was learnt.
@NullMarked
package com.elios.interview.domain.service.scoring.story;

import org.jspecify.annotations.NullMarked;
