/// A tour of the app that makes itself: trains the installer's cache, takes pictures, measures.
@NullMarked
package com.elios.interview.infrastructure.tour;

import org.jspecify.annotations.NullMarked;
