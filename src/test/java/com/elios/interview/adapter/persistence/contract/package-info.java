/// What every repository promises, whichever engine is below it.
@NullMarked
package com.elios.interview.adapter.persistence.contract;

import org.jspecify.annotations.NullMarked;
