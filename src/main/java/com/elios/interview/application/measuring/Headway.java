package com.elios.interview.application.measuring;

/// How far long work is.
///
/// @param of how much there is to do in all
public record Headway(int done, int of) {}
