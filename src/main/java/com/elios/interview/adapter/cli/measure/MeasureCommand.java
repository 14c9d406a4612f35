package com.elios.interview.adapter.cli.measure;

import picocli.CommandLine.Command;

/// `elios measure`: what can be measured.
@Command(
        name = "measure",
        description = "${bundle:measure.description}",
        mixinStandardHelpOptions = true)
public final class MeasureCommand {}
