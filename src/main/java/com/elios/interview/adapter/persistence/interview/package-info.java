/// Stored interviews and the answers given in them.
@NullMarked
package com.elios.interview.adapter.persistence.interview;

import org.jspecify.annotations.NullMarked;
