/// Tests of the settings screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.ledger;

import org.jspecify.annotations.NullMarked;
