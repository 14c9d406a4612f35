@NullMarked
package com.elios.interview.domain.service.golden;

import org.jspecify.annotations.NullMarked;
