@NullMarked
package com.elios.interview.domain.service.scoring;

import org.jspecify.annotations.NullMarked;
