/// What can be measured between an answer and what a good answer says.
@NullMarked
package com.elios.interview.domain.service.scoring.measure;

import org.jspecify.annotations.NullMarked;
