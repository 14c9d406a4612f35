/// Tests of what text becomes in the store.
@NullMarked
package com.elios.interview.adapter.persistence.json;

import org.jspecify.annotations.NullMarked;
