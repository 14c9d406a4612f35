/// Tests of the report: the view model without a toolkit, the view on the headless platform.
@NullMarked
package com.elios.interview.adapter.ui.screen.report;

import org.jspecify.annotations.NullMarked;
