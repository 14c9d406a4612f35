/// What was sent to services: to read, and to take along.
@NullMarked
package com.elios.interview.application.usecase.network;

import org.jspecify.annotations.NullMarked;
