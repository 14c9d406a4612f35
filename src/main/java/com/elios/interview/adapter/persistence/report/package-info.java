/// Stored reports of completed interviews.
@NullMarked
package com.elios.interview.adapter.persistence.report;

import org.jspecify.annotations.NullMarked;
