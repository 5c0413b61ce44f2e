#!/bin/sh
# Measures how long `parley run SCENARIO` takes as the launcher starts it, against the same jars started
# plainly (no class-data archive, no flags), in turn: A B A B ...
#
#   bench/startup.sh SCENARIO [RUNS]        RUNS is 15 unless told
#
# Exit code: always 0; it measures and judges nothing.

set -u
here=$(cd "$(dirname "$0")/.." && pwd -P)
scenario=${1:-}
runs=${2:-15}
if [ ! -f "$scenario" ]; then
  echo "usage: $0 SCENARIO [RUNS]" >&2
  exit 0
fi

# The same java as the launcher's: JAVA_HOME before PATH.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# The first run builds and makes the archive, where they are missing.
"$here/parley" run "$scenario" >/dev/null || exit 0

class_path=''
while read -r jar; do
  class_path=$class_path${class_path:+:}$here/.build/current/lib/$jar
done <"$here/.build/current/classpath"

echo "machine: $(uname -srm), $(getconf _NPROCESSORS_ONLN) processors,$(uptime | sed 's/.*load/ load/')"
[ ! -r /proc/cpuinfo ] || sed -n 's/^model name[^:]*: /cpu:     /p' /proc/cpuinfo | head -n 1
echo "java:    $("$java" -version 2>&1 | sed -n '2p')"
echo "parley:  $(cd "$here" && git describe --always --dirty 2>/dev/null)"
"$java" "$here/bench/Pairs.java" "$runs" \
  'launcher' "$here/parley" run "$scenario" -- \
  'plain' "$java" -cp "$class_path" parley.app.Main run "$scenario" || :
exit 0
