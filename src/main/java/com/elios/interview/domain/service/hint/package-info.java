/// What may be said to someone who is stuck, without giving the answer away.
@NullMarked
package com.elios.interview.domain.service.hint;

import org.jspecify.annotations.NullMarked;
