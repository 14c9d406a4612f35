@NullMarked
package com.elios.interview.infrastructure.cloud;

import org.jspecify.annotations.NullMarked;
