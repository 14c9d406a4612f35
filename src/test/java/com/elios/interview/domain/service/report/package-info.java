/// Tests of the rules of the report.
@NullMarked
package com.elios.interview.domain.service.report;

import org.jspecify.annotations.NullMarked;
