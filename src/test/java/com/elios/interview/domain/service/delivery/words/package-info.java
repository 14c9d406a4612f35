@NullMarked
package com.elios.interview.domain.service.delivery.words;

import org.jspecify.annotations.NullMarked;
