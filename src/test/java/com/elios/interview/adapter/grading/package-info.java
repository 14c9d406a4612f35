@NullMarked
package com.elios.interview.adapter.grading;

import org.jspecify.annotations.NullMarked;
