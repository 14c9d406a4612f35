/// The form that nested records have inside JSON columns, apart from names in the code.
@NullMarked
package com.elios.interview.adapter.persistence.json;

import org.jspecify.annotations.NullMarked;
