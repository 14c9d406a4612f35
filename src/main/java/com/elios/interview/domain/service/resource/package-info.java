/// Reading what comes with the product.
@NullMarked
package com.elios.interview.domain.service.resource;

import org.jspecify.annotations.NullMarked;
