/// Services outside the app that help: which they are, what can go wrong with them, what was sent.
@NullMarked
package com.elios.interview.domain.model.service;

import org.jspecify.annotations.NullMarked;
