# The distribution: what ./stemma runs. Read it in with `.`, after find-jdk.sh; it defines functions.
#
#   distribution_is_stale ROOT      whether it has to be built: it is missing, or older than a source
#   build_distribution ROOT JDK     builds it with a line a module on standard error; on failure says where the log is
#   run_distribution ROOT JDK ARG…  replaces the shell with the program
#
# It lies in stemma-app/target/distribution: stemma-app.jar, the libraries in lib, and stemma.aot, the classes as
# JDK 25 and newer load them fastest. A new one is made beside it and then takes its place, so a failed or interrupted
# build leaves the old one whole.
#
# shellcheck shell=sh

distribution_folder() {
    echo "$1/stemma-app/target/distribution"
}

# Something that goes into it was touched after its build began. A deleted source shows by its folder. A checkout that
# cannot be written is run as it is.
distribution_is_stale() {
    stamp=$(distribution_folder "$1")/built
    [ -f "$stamp" ] || return 0
    [ -w "$(dirname -- "$stamp")" ] || return 1
    newer=$(find "$1/pom.xml" "$1"/stemma-*/pom.xml "$1"/stemma-*/src/main -newer "$stamp" -print 2>/dev/null | head -n 1)
    [ -n "$newer" ]
}

# Options for the program's virtual machine, one a line. -Xlog:disable: an AOT cache that was made by another JDK or
# for another path is passed over in silence, as if it were not there.
distribution_options() {
    echo -XX:+UseSerialGC
    echo -XX:TieredStopAtLevel=1
    echo -Xlog:disable
    echo -Dfile.encoding=UTF-8
}

run_distribution() {
    root=$1
    jdk=$2
    shift 2
    folder=$(distribution_folder "$root")
    aot=
    if [ -r "$folder/stemma.aot" ] && [ "$(jdk_version "$jdk")" -ge 25 ]; then
        aot="-XX:AOTCache=$folder/stemma.aot"
    fi
    terminal=false
    if [ -t 2 ]; then terminal=true; fi
    # shellcheck disable=SC2046,SC2086  # options hold no spaces, and STEMMA_JAVA_OPTS is split on purpose
    exec "$jdk/bin/java" $(distribution_options) ${aot:+"$aot"} "-Dstemma.terminal=$terminal" ${STEMMA_JAVA_OPTS:-} \
        -jar "$folder/stemma-app.jar" "$@"
}

# One build at a time: a second one waits for the first and then finds its work done.
build_distribution() {
    root=$1
    jdk=$2
    if ! command -v mvn >/dev/null 2>&1; then
        echo "Stemma builds itself on the first run and needs Maven 3.8.7 or newer for it: install it" \
            "(for example \`apt-get install maven\`) and run again." >&2
        return 1
    fi
    target=$root/stemma-app/target
    if ! mkdir -p "$target" 2>/dev/null || [ ! -w "$target" ]; then
        echo "Stemma has not been built, and $target cannot be written: run it once where it can be, or copy the checkout." >&2
        return 1
    fi
    lock=$target/distribution.lock
    waited=false
    while ! mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/pid" 2>/dev/null || echo "")
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        if [ "$waited" = false ]; then
            echo "Another run is building Stemma; waiting for it." >&2
            waited=true
        fi
        sleep 1
    done
    echo $$ >"$lock/pid"
    trap 'rm -rf "$lock"' EXIT
    trap 'rm -rf "$lock"; exit 130' HUP INT TERM
    if distribution_is_stale "$root"; then
        make_distribution "$root" "$jdk"
        made=$?
    else
        made=0
    fi
    rm -rf "$lock"
    trap - EXIT HUP INT TERM
    return "$made"
}

make_distribution() {
    root=$1
    jdk=$2
    folder=$(distribution_folder "$root")
    target=$root/stemma-app/target
    log=$target/build.log
    if [ -f "$folder/built" ]; then
        echo "Stemma's sources have changed: building it again." >&2
    else
        echo "Stemma is built on its first run; that takes a minute or two, most of it to fetch libraries." >&2
    fi
    rm -f "$target/build.failed"
    : >"$target/build.began"
    (
        cd -- "$root" || exit 1
        JAVA_HOME=$jdk
        export JAVA_HOME
        mvn -B -Pfast -pl stemma-app -am package </dev/null 2>&1 || : >"$target/build.failed"
    ) | tee "$log" | sh "$root/build/progress.sh" >&2
    if [ -e "$target/build.failed" ] || [ ! -f "$target/fast/package/stemma-app.jar" ]; then
        rm -f "$target/build.failed"
        echo "The build failed. Its last words:" >&2
        grep -e '^\[ERROR\]' "$log" | grep -v -e 'Help 1' -e '^\[ERROR\] *$' -e 're-run Maven' -e 'To see' | head -n 8 >&2
        echo "The whole log is in $log" >&2
        return 1
    fi
    rm -rf "$folder.new" "$folder.old"
    cp -Rp "$target/fast/package" "$folder.new"
    if [ -e "$folder" ]; then mv "$folder" "$folder.old"; fi
    mv "$folder.new" "$folder"
    rm -rf "$folder.old"
    echo "  start-up cache" >&2
    train_start_up "$root" "$jdk" >>"$log" 2>&1 || rm -f "$folder/stemma.aot"
    mv "$target/build.began" "$folder/built"
    echo "Built." >&2
}

# From JDK 25 on, one run over the examples and over build/training leaves a cache with which later runs start in a
# fraction of the time: what such a run does not use, a later one has to load and link by itself, so together they hold
# the usual formats, a lost statement, drift, a correction and places that lie on a map. What goes wrong here costs that
# time and nothing else.
train_start_up() {
    root=$1
    jdk=$2
    folder=$(distribution_folder "$root")
    [ "$(jdk_version "$jdk")" -ge 25 ] || return 0
    [ -d "$root/examples/ferry" ] || return 0
    notes=$folder/stemma.aot.notes
    # In two steps: the one-step form hands its class path on in a variable that is split at spaces.
    # shellcheck disable=SC2046  # options hold no spaces
    "$jdk/bin/java" $(distribution_options) -XX:AOTMode=record "-XX:AOTConfiguration=$notes" -Dstemma.terminal=false \
        -jar "$folder/stemma-app.jar" trace "$root/examples/ferry" "$root/examples/quarry" "$root/build/training" \
        --out "$folder/training" </dev/null &&
        "$jdk/bin/java" $(distribution_options) -XX:AOTMode=create "-XX:AOTConfiguration=$notes" \
            "-XX:AOTCache=$folder/stemma.aot" -jar "$folder/stemma-app.jar" </dev/null
    rm -rf "$folder/training" "$notes"
    [ -s "$folder/stemma.aot" ]
}
