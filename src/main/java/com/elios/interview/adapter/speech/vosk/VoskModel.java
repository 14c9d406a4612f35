package com.elios.interview.adapter.speech.vosk;

import com.sun.jna.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at a folder that was chosen as a model, without loading it.
public final class VoskModel {
    private static final Logger LOG = LoggerFactory.getLogger(VoskModel.class);

    /// Our judgement: a folder that holds more is not one model.
    static final long MOST_BYTES = 4L << 30;

    /// What the jar of Vosk 0.3.45 brings native parts for. macOS's is one for both processors.
    private static final Set<String> PLATFORMS =
            Set.of("linux-x86-64", "darwin-x86-64", "darwin-aarch64", "win32-x86-64");

    /// Models are named such as `vosk-model-small-en-us-0.15`.
    private static final Pattern NAME =
            Pattern.compile("vosk-model-(?:small-|spk-)?([a-z]{2,3}(?:-[a-z]{2})?)(?:-.*)?");

    private VoskModel() {}

    /// Takes a moment: looks at every file's size.
    public static ModelCheck check(Path folder) {
        return check(folder, Platform.RESOURCE_PREFIX, MOST_BYTES);
    }

    static ModelCheck check(Path folder, String platform, long mostBytes) {
        if (!PLATFORMS.contains(platform)) {
            return new ModelCheck.WrongPlatform(platform);
        }
        if (!Files.isDirectory(folder)) {
            return new ModelCheck.NotThere();
        }
        var missing = missing(folder);
        if (!missing.isEmpty()) {
            return new ModelCheck.NotAModel(missing);
        }
        long bytes = bytes(folder);
        if (bytes > mostBytes) {
            return new ModelCheck.TooLarge(bytes, mostBytes);
        }
        var name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new ModelCheck.Ok(name, language(name), bytes);
    }

    /// Models are laid out in one of two ways: in folders `am`, `conf` and `graph`, or, the small
    /// ones of old, with everything in one folder. Both need the network, its settings, and a graph
    /// that is either one or two parts.
    private static List<String> missing(Path folder) {
        boolean flat = Files.isRegularFile(folder.resolve("final.mdl"));
        var missing = new ArrayList<String>();
        require(folder, missing, flat ? "final.mdl" : "am/final.mdl");
        require(folder, missing, flat ? "mfcc.conf" : "conf/mfcc.conf");
        var graph = flat ? "" : "graph/";
        if (!isFile(folder, graph + "HCLG.fst")) {
            require(folder, missing, graph + "HCLr.fst");
            require(folder, missing, graph + "Gr.fst");
        }
        return missing;
    }

    private static void require(Path folder, List<String> missing, String file) {
        if (!isFile(folder, file)) {
            missing.add(file);
        }
    }

    private static boolean isFile(Path folder, String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    private static long bytes(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(VoskModel::size).sum();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The size of a model is not known", e);
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(String name) {
        var match = NAME.matcher(name.toLowerCase(Locale.ROOT));
        return match.matches() ? match.group(1) : "";
    }
}
