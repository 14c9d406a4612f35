/// Learns the scorer's constants from answers that people have graded, and says how far it agrees
/// with them.
@NullMarked
package com.elios.interview.domain.service.scoring.fit;

import org.jspecify.annotations.NullMarked;
