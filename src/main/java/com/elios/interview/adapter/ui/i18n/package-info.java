/// Every text that a person reads, in one bundle file per screen: `messages/home.properties` holds
/// the keys that start with `home.`.
@NullMarked
package com.elios.interview.adapter.ui.i18n;

import org.jspecify.annotations.NullMarked;
