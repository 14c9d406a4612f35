@NullMarked
package com.elios.interview.domain.service.delivery;

import org.jspecify.annotations.NullMarked;
