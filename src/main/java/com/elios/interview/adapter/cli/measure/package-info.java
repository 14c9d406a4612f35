/// `elios measure`: how far the scorer agrees with people.
@NullMarked
package com.elios.interview.adapter.cli.measure;

import org.jspecify.annotations.NullMarked;
