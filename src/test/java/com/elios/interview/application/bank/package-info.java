@NullMarked
package com.elios.interview.application.bank;

import org.jspecify.annotations.NullMarked;
