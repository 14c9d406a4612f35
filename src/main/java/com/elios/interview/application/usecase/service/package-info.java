/// How services are set up: keys, tests of a connection, what they took.
@NullMarked
package com.elios.interview.application.usecase.service;

import org.jspecify.annotations.NullMarked;
