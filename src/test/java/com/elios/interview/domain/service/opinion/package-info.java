@NullMarked
package com.elios.interview.domain.service.opinion;

import org.jspecify.annotations.NullMarked;
