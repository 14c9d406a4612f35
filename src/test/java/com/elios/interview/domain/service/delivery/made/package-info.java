@NullMarked
package com.elios.interview.domain.service.delivery.made;

import org.jspecify.annotations.NullMarked;
