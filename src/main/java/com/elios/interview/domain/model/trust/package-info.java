/// How far scores can be trusted: figures of agreement with people, and checks on known answers.
@NullMarked
package com.elios.interview.domain.model.trust;

import org.jspecify.annotations.NullMarked;
