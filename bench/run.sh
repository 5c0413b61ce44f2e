#!/bin/sh
# Builds and runs the JMH benchmarks of src/bench/java, in .build/bench: neither target nor the
# launcher's build is touched.
#
#   bench/run.sh [REGEX] [JMH OPTIONS]      all benchmarks, or those whose names match

set -eu
cd "$(dirname "$0")/.."
rm -rf .build/bench # or a deleted benchmark would go on running
mvn -B -q -ntp -Pbench -Dquick -DskipTests -Dparley.build=.build/bench package
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" \
  -cp '.build/bench/test-classes:.build/bench/classes:.build/bench/lib/*' org.openjdk.jmh.Main "$@"
