# Finds a JDK that can build and run Stemma. Read it in with `.`; it defines functions and changes nothing.
#
#   find_jdk            prints the home of the newest JDK found that is 21 or newer; fails when there is none.
#                       STEMMA_JAVA_HOME, when set, is taken before all others.
#   jdk_version HOME    prints the feature version of a JDK (21, 25, ...), or 0 when HOME holds no JDK.
#   explain_jdk         prints the one sentence that says what to install.
#
# shellcheck shell=sh

STEMMA_OLDEST_JDK=21

# A JDK, not a bare runtime: there must be a compiler. The `release` file is read because asking `java -version` costs
# a virtual machine for each candidate; only a JDK without that file is asked.
jdk_version() {
    if [ ! -x "$1/bin/java" ] || [ ! -x "$1/bin/javac" ]; then
        echo 0
        return 0
    fi
    jdk_release=
    if [ -r "$1/release" ]; then
        jdk_release=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1)
    fi
    if [ -z "$jdk_release" ]; then
        jdk_release=$("$1/bin/java" -version 2>&1 </dev/null | sed -n 's/.*version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
    fi
    echo "${jdk_release:-0}"
}

# The JDK that the `java` on the PATH belongs to, with links followed, or nothing.
jdk_on_path() {
    java_on_path=$(command -v java 2>/dev/null) || return 0
    while [ -L "$java_on_path" ]; do
        java_link=$(readlink "$java_on_path") || return 0
        case $java_link in
            /*) java_on_path=$java_link ;;
            *) java_on_path=$(dirname -- "$java_on_path")/$java_link ;;
        esac
    done
    java_bin=$(CDPATH='' cd -P -- "$(dirname -- "$java_on_path")" 2>/dev/null && pwd) || return 0
    dirname -- "$java_bin"
}

find_jdk() {
    if [ -n "${STEMMA_JAVA_HOME:-}" ] && [ "$(jdk_version "$STEMMA_JAVA_HOME")" -ge "$STEMMA_OLDEST_JDK" ]; then
        echo "$STEMMA_JAVA_HOME"
        return 0
    fi
    best_home=
    best_version=0
    for candidate in \
        "${JAVA_HOME:-}" \
        "$(jdk_on_path)" \
        /usr/lib/jvm/* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
        "${HOME:-/nonexistent}"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /opt/* \
        /opt/java/* \
        /usr/java/*; do
        if [ -z "$candidate" ] || [ ! -d "$candidate" ]; then continue; fi
        version=$(jdk_version "$candidate")
        if [ "$version" -ge "$STEMMA_OLDEST_JDK" ] && [ "$version" -gt "$best_version" ]; then
            best_home=$candidate
            best_version=$version
        fi
    done
    [ -n "$best_home" ] || return 1
    echo "$best_home"
}

explain_jdk() {
    echo "Stemma needs a JDK $STEMMA_OLDEST_JDK or newer and found none: install one (25 starts fastest; for example" \
        "\`apt-get install openjdk-21-jdk-headless\` or a download from https://adoptium.net) or set STEMMA_JAVA_HOME to where one lies."
}
