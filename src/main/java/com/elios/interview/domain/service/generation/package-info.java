/// What has to hold for texts that a language model wrote before a person sees them.
@NullMarked
package com.elios.interview.domain.service.generation;

import org.jspecify.annotations.NullMarked;
