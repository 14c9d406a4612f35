/// Where the data folder is, and the settings in it.
@NullMarked
package com.elios.interview.infrastructure.config;

import org.jspecify.annotations.NullMarked;
