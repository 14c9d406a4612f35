/// What services added to interviews, and what that took, in the store.
@NullMarked
package com.elios.interview.adapter.persistence.assist;

import org.jspecify.annotations.NullMarked;
