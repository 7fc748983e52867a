#!/bin/sh
# Feeds the readers of what strangers send bytes that reach new code, with Jazzer (docs/decisions/0021-fuzzing-by-command.md).
#
#   fuzz.sh KIND [SECONDS]   page, feed, sitemap, rules or archive; 600 seconds unless said
#
# It begins with the seeds of the tests and with what earlier calls found worth keeping (stemma-read/target/fuzz/KIND). Bytes
# that make a reader throw, take half a minute or too much memory end the call and stay in stemma-read/target/fuzz as
# KIND-crash-…, KIND-timeout-… or KIND-oom-…. Mend the reader, and keep them: copy them to
# stemma-read/src/test/resources/org/stemma/read/crashers/KIND, from where each test run reads them.
set -eu

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/find-jdk.sh"
case ${1:-} in
    page | feed | sitemap | rules | archive) kind=$1 ;;
    *)
        echo "page, feed, sitemap, rules or archive, not '${1:-}'" >&2
        exit 2
        ;;
esac
if ! jdk=$(find_jdk); then
    explain_jdk >&2
    exit 3
fi

cd "$root"
build/mvn -q -Pfuzz -pl stemma-read -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/fuzz.classpath -Dmdep.includeScope=test
folder=$root/stemma-read/target/fuzz
mkdir -p "$folder/$kind"

# The libraries that take the bytes first are searched with ours. Two of Jazzer's helpers are left out: they follow each
# regular expression, character by character, which costs thirty times what it finds.
exec "$jdk/bin/java" -Xmx1g -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
    -cp "stemma-read/target/test-classes:stemma-read/target/classes:$(cat stemma-read/target/fuzz.classpath)" \
    com.code_intelligence.jazzer.Jazzer \
    --target_class=org.stemma.read.fuzz.FuzzTarget --target_args="$kind" \
    --instrumentation_includes='org.stemma.read.**:crawlercommons.**:org.netpreserve.**' \
    --disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks:com.code_intelligence.jazzer.sanitizers.RegexInjection \
    "$folder/$kind" "stemma-read/src/test/resources/org/stemma/read/seeds/$kind" \
    -max_total_time="${2:-600}" -max_len=8192 -timeout=30 -rss_limit_mb=3072 -artifact_prefix="$folder/$kind-"
