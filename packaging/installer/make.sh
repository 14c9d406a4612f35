#!/bin/sh
# Makes the app image and the package of this system (Linux: .deb, macOS: .dmg) from the
# distribution. Called by ./mvnw -Pinstaller verify as: make.sh DIST VERSION OUT
# JAVA_HOME is the JDK 25 of the build.
set -eu

dist=$1
version=$2
out=$3
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

say() { printf '%s\n' "$*"; }
fail() {
    say "$*" >&2
    exit 1
}
size() { du -sh "$1" | cut -f 1; }

# 1. What this machine is called by the library that brings natives of all platforms.
case $(uname -s)-$(uname -m) in
    Linux-x86_64) onnx=linux-x64 azure=linux-x64 vosk=linux-x86-64 ;;
    # Vosk has no natives for it: none of its folders stays.
    Linux-aarch64) onnx=linux-aarch64 azure=linux-arm64 vosk=META-INF ;;
    Darwin-arm64) onnx=osx-aarch64 azure=osx-arm64 vosk=darwin ;;
    *) fail "There is no installer for $(uname -s) on $(uname -m)." ;;
esac
case $(uname -s) in
    Linux) name=elios icon=$here/../icons/elios-512.png package=linux ;;
    Darwin)
        name=Elios icon=$here/../icons/elios.icns package=macos
        # macOS accepts no version that begins with 0.
        case $version in 0.*) version=1.${version#0.} ;; esac
        ;;
esac

rm -rf "$out"
mkdir -p "$out/lib" "$out/javafx" "$out/work"
# The work folder is of no use afterwards, and half an image must not be taken for a whole one.
trap 'rm -rf "$out/work"' EXIT

cp "$dist"/lib/*.jar "$out/lib/"
# Of JavaFX the jars of this platform only; the others are empty.
for jar in "$dist"/javafx/*-linux*.jar "$dist"/javafx/*-mac*.jar; do
    [ ! -f "$jar" ] || cp "$jar" "$out/javafx/"
done

# 2. Natives of other platforms go: of the folders below $2 that match what comes after $3 only
# folder $3 stays.
slim() {
    jars=$1 parent=$2 keep=$3
    shift 3
    for jar in "$out"/lib/$jars; do
        [ -f "$jar" ] || fail "No $jars among the libraries."
        content=$out/work/$(basename "$jar" .jar)
        mkdir "$content"
        (cd "$content" && "$JAVA_HOME/bin/jar" --extract --file "$jar")
        [ -d "$content/$parent/$keep" ] || fail "$(basename "$jar") has no natives in $parent/$keep."
        for folders; do
            for entry in "$content/$parent"/$folders; do
                [ ! -d "$entry" ] || [ "$entry" = "$content/$parent/$keep" ] || rm -r "$entry"
            done
        done
        find "$content/$parent" -name '*.dSYM' -prune -exec rm -r {} +
        before=$(size "$jar")
        rm "$jar"
        "$JAVA_HOME/bin/jar" --create --file "$jar" --manifest "$content/META-INF/MANIFEST.MF" -C "$content" .
        rm -r "$content"
        say "$(basename "$jar"): $before, now $(size "$jar")"
    done
}
slim 'onnxruntime-*.jar' ai/onnxruntime/native "$onnx" '*'
slim 'client-sdk-*.jar' ASSETS "$azure" '*'
slim 'vosk-*.jar' . "$vosk" 'linux-*' 'win32-*' darwin

# 3. Licences: ours, what each library says in its own jar, and the list that Maven made.
mkdir "$out/lib/licences"
cp "$dist/LICENSE" "$out/lib/licences/"
for jar in "$out"/lib/*.jar; do
    library=$(basename "$jar" .jar)
    "$JAVA_HOME/bin/jar" --list --file "$jar" |
        grep -iE '^(META-INF/)?(LICENSE|NOTICE|COPYING)[^/]*$' >"$out/work/texts" || continue
    mkdir -p "$out/work/$library"
    (cd "$out/work/$library" && tr '\n' '\0' <"$out/work/texts" | xargs -0 "$JAVA_HOME/bin/jar" --extract --file "$jar")
    mkdir "$out/lib/licences/$library"
    find "$out/work/$library" -type f -exec cp {} "$out/lib/licences/$library/" \;
done
[ ! -f "$dist/../THIRD-PARTY.txt" ] || cp "$dist/../THIRD-PARTY.txt" "$out/lib/licences/"
# JavaFX stands under the same terms as Java: GPL 2 with the Classpath Exception.
if [ -f "$JAVA_HOME/legal/java.base/LICENSE" ]; then
    mkdir "$out/lib/licences/javafx"
    cp "$JAVA_HOME/legal/java.base/LICENSE" "$out/lib/licences/javafx/"
fi

# 4. The image: a Java of its own with JavaFX as modules, everything else on the class path.
"$JAVA_HOME/bin/jpackage" @"$here/about.args" @"$here/image.args" --name "$name" --app-version "$version" --icon "$icon" \
    --input "$out/lib" --main-jar "$(basename "$out"/lib/elios-*.jar)" --module-path "$out/javafx" \
    --temp "$out/work/jpackage" --dest "$out"
case $package in
    linux)
        image=$out/$name app=$image/lib/app runtime=$image/lib/runtime launcher=$image/bin/$name
        # jpackage's launcher asks rpm and dpkg at every start whose file it is, gives commands the
        # window's memory, and leaves closed streams closed. The distribution's script does better.
        rm "$image/lib/libapplauncher.so"
        cp "$dist/bin/elios" "$launcher"
        sed -n 's/^app\.classpath=\$APPDIR\///p' "$app/$name.cfg" >"$app/classpath"
        rm "$app/$name.cfg"
        ;;
    macos)
        image=$out/$name.app app=$image/Contents/app runtime=$image/Contents/runtime/Contents/Home
        launcher=$image/Contents/MacOS/$name
        ;;
esac
# In the library folder of its Java, JavaFX finds its natives at once; otherwise every start
# unpacks and sums them.
for native in "$dist"/javafx/*.so "$dist"/javafx/*.dylib; do
    [ ! -f "$native" ] || cp "$native" "$runtime/lib/"
done
say "Image without cache: $(size "$image")"

# 5. The ahead-of-time cache. Java does not compare application jars with it, so its name holds
# their sum, and jars, configuration and cache are only ever made together. The app itself makes
# the tour without a display and ends; a tour that fails or hangs ends this script.
cache=app-$(cat "$app"/*.jar | cksum | cut -d ' ' -f 1).aot
mkdir "$out/work/data"
ELIOS_HOME=$out/work/data \
    JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$app/$cache -Delios.tour=true -Dglass.platform=Headless -Dprism.order=sw" \
    "$launcher" >"$out/tour.log" 2>&1 &
tour=$!
# Ends a tour that hangs after four minutes, and itself within a second of the tour's end.
(
    seconds=0
    while kill -0 "$tour" && [ "$seconds" -lt 240 ]; do
        sleep 1
        seconds=$((seconds + 1))
    done
    kill "$tour"
) >/dev/null 2>&1 &
result=0
wait "$tour" || result=$?
if [ "$result" -ne 0 ] || [ ! -s "$app/$cache" ]; then
    cat "$out/tour.log" >&2
    rm -rf "$image"
    fail "The tour that trains the cache failed with exit code $result; no installer was made."
fi
rm -f "$app/$cache.config"
# On Linux the script finds the cache. For the launcher of macOS the option belongs below
# [JavaOptions], the last section of its file.
[ "$package" = linux ] || say "java-options=-XX:AOTCache=\$APPDIR/$cache" >>"$app/$name.cfg"
say "Cache: $(size "$app/$cache"); image: $(size "$image")"

# 6. The package; the first level of compression takes half the time and 4 % more space.
export DPKG_DEB_COMPRESSOR_LEVEL=1
"$JAVA_HOME/bin/jpackage" @"$here/about.args" @"$here/$package.args" --name "$name" --app-version "$version" \
    --app-image "$image" --resource-dir "$here/$package" --temp "$out/work/package" --dest "$out"
rm -rf "$out/lib" "$out/javafx"
for file in "$out"/*.deb "$out"/*.dmg; do
    [ ! -f "$file" ] || say "Package: $file, $(size "$file")"
done
