/// Finds a CV's facts on this machine, by the rules of the domain and our own list of skills.
@NullMarked
package com.elios.interview.adapter.cv.analysis;

import org.jspecify.annotations.NullMarked;
