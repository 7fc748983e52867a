#!/bin/sh
# Measures with classes that Maven has packaged; see the Makefile.
#
#   bench.sh FOLDER gate ARG…     quality, against the floors; leaves quality-gate.txt and quality-gate.tsv in FOLDER
#   bench.sh FOLDER speed ARG…    speed; the arguments go to JMH
#   bench.sh FOLDER annotate PATH…  processor time of making an annotator and of annotating, on one thread
#   bench.sh FOLDER warc ARCHIVE  pages a second and memory of reading archives of 1,000 and 10,000 records, in a small heap
#   bench.sh FOLDER scale ARG…    how linking grows with the number of articles, in 4 GB of heap
#   bench.sh FOLDER beside ARG…   peers of collation and reuse beside this project's own; --collatex JAR, see --help
#
# FOLDER is stemma-bench/target, or stemma-bench/target/fast after a build with -Pfast.
set -eu

root=$(CDPATH='' cd -P -- "$(dirname -- "$0")/.." && pwd)
. "$root/build/find-jdk.sh"
if ! jdk=$(find_jdk); then
    explain_jdk >&2
    exit 3
fi
folder=$root/$1
what=$2
shift 2
case $what in
    gate)
        exec "$jdk/bin/java" -cp "$folder/classes:$folder/lib/*" org.stemma.bench.gate.QualityGate \
            --gold "${STEMMA_GOLD:-$root/../shared/gold}" --floors "$root/stemma-bench/floors.json" --report "$folder" "$@"
        ;;
    speed) exec "$jdk/bin/java" -cp "$folder/classes:$folder/lib/*" org.openjdk.jmh.Main "$@" ;;
    annotate)
        exec "$jdk/bin/java" -Xmx512m -XX:+UseSerialGC -cp "$folder/classes:$folder/lib/*" \
            org.stemma.bench.speed.AnnotateRun "$@"
        ;;
    warc)
        exec "$jdk/bin/java" -Xmx96m -XX:+UseSerialGC -cp "$folder/classes:$folder/lib/*" \
            org.stemma.bench.speed.WarcRun "$@"
        ;;
    scale)
        exec "$jdk/bin/java" -Xmx4g -Xmn900m -XX:+UseParallelGC -cp "$folder/classes:$folder/lib/*" \
            org.stemma.bench.scale.ScaleRun "$@"
        ;;
    beside) cd "$root" && exec "$jdk/bin/java" -cp "$folder/classes:$folder/lib/*" org.stemma.bench.beside.BesideRun "$@" ;;
    *)
        echo "gate, speed, annotate, warc, scale or beside, not $what" >&2
        exit 2
        ;;
esac
