/// Settings come from where they should, and a wrong one is named.
@NullMarked
package com.elios.interview.infrastructure.config;

import org.jspecify.annotations.NullMarked;
