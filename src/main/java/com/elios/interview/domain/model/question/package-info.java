/// Questions of the bank, with reference answer and weighted key points.
@NullMarked
package com.elios.interview.domain.model.question;

import org.jspecify.annotations.NullMarked;
