/// Tests of the stored form of plans and evaluations.
@NullMarked
package com.elios.interview.adapter.persistence.interview;

import org.jspecify.annotations.NullMarked;
