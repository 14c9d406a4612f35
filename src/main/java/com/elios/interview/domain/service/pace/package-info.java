/// How long answers take and how long they are.
@NullMarked
package com.elios.interview.domain.service.pace;

import org.jspecify.annotations.NullMarked;
