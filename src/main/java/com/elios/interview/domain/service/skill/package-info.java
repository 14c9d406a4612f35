/// The skills that we know and where a text names them.
@NullMarked
package com.elios.interview.domain.service.skill;

import org.jspecify.annotations.NullMarked;
