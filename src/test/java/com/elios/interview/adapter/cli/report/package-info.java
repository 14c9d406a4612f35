/// Tests of how reports are written.
@NullMarked
package com.elios.interview.adapter.cli.report;

import org.jspecify.annotations.NullMarked;
