/// Tests of finding skills in text.
@NullMarked
package com.elios.interview.domain.service.skill;

import org.jspecify.annotations.NullMarked;
