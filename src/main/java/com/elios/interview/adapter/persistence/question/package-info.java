/// The stored question bank and its vectors.
@NullMarked
package com.elios.interview.adapter.persistence.question;

import org.jspecify.annotations.NullMarked;
