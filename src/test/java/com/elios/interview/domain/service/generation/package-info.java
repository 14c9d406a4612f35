@NullMarked
package com.elios.interview.domain.service.generation;

import org.jspecify.annotations.NullMarked;
