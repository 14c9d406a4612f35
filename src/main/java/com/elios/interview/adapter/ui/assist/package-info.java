/// What screens ask services for, and how services are set up.
@NullMarked
package com.elios.interview.adapter.ui.assist;

import org.jspecify.annotations.NullMarked;
