/// Tests of the rules that find facts in CVs.
@NullMarked
package com.elios.interview.domain.service.cv;

import org.jspecify.annotations.NullMarked;
