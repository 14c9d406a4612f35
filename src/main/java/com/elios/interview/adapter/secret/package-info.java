/// Keeps keys of services in the keychain of the operating system, or else in a vault of our own.
@NullMarked
package com.elios.interview.adapter.secret;

import org.jspecify.annotations.NullMarked;
