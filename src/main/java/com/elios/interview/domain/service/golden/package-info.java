/// Answers to the bank's questions whose worth is known without asking anyone.
@NullMarked
package com.elios.interview.domain.service.golden;

import org.jspecify.annotations.NullMarked;
