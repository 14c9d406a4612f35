/// What was sent to services, to read and to take along.
@NullMarked
package com.elios.interview.adapter.ui.screen.ledger;

import org.jspecify.annotations.NullMarked;
