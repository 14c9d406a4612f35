/// Units of work over the store, and the one place where its failures are translated.
@NullMarked
package com.elios.interview.adapter.persistence.transaction;

import org.jspecify.annotations.NullMarked;
