/// The coach that needs no network: scores, remarks, reports and questions of our own.
@NullMarked
package com.elios.interview.adapter.coach.local;

import org.jspecify.annotations.NullMarked;
