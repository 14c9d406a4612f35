/// Controls by which a person chooses.
@NullMarked
package com.elios.interview.adapter.ui.kit.choice;

import org.jspecify.annotations.NullMarked;
