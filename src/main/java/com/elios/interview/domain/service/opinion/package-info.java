/// What of a language model's claims can be kept: those with evidence, counted by our own rules.
@NullMarked
package com.elios.interview.domain.service.opinion;

import org.jspecify.annotations.NullMarked;
