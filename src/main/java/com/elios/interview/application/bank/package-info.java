/// The question bank as the use cases see it: active questions, and closeness in meaning.
@NullMarked
package com.elios.interview.application.bank;

import org.jspecify.annotations.NullMarked;
