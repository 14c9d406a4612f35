/// In-memory repositories, safe to call from several threads.
@NullMarked
package com.elios.interview.testing.store;

import org.jspecify.annotations.NullMarked;
