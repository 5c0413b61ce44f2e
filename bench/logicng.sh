#!/bin/sh
# Asks LogicNG, the logic library, what Parley's `search --count` answers, on the random local cases of
# bench/Growth.java: whether there is a deal (its SAT solver), and how many (its model counter and its
# BDDs). bench/Counting.java reads the cases by itself. Markdown: processor seconds, whole processes.
#
#   bench/logicng.sh [RULES...]        60 200 500 1000 unless told
#
# LIMIT (60): after so many seconds by the clock a process is stopped.
# Exit code: 1 if two counts differ, else 0.

set -u
here=$(cd "$(dirname "$0")/.." && pwd -P)
[ $# -gt 0 ] || set -- 60 200 500 1000
limit=${LIMIT:-60}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export JAVA_TOOL_OPTIONS='-Xmx2g -Dslf4j.internal.verbosity=ERROR'

# The first run builds what is missing, LogicNG among it.
"$here/parley" --version >"$folder/version" 2>/dev/null || exit 1
libraries=$(echo "$here"/.build/current/lib/logicng-*.jar "$here"/.build/current/lib/antlr4-runtime-*.jar | tr ' ' ':')

# Runs a command, its answer into the file `answer`; sets `seconds`, or what became of it.
measure() {
  (
    timeout "$limit" "$@" >"$folder/answer" 2>"$folder/errors"
    echo $? >"$folder/code"
    times >"$folder/time"
  )
  case $(cat "$folder/code") in
    0) seconds=$(tail -n 1 "$folder/time" | tr ms '  ' | awk '{printf "%.1f", $1 * 60 + $2 + $3 * 60 + $4}') ;;
    124) seconds="stopped after $limit s" ;;
    *) seconds='failed' ;;
  esac
}

differ=0
echo '| rules | deals | Parley | SAT: is there one | model counter | BDD |'
echo '|---|---|---|---|---|---|'
for rules in "$@"; do
  "$java" "$here/bench/Growth.java" "$folder/$rules" "$rules" 1 2>/dev/null
  measure "$here/parley" search "$folder/$rules/scenarios/made/one.yaml" --count --format json
  row=$seconds
  deals=$(sed -n 's/^ *"deals": "\{0,1\}\([0-9]*\).*/\1/p' "$folder/answer" | head -n 1)
  for solver in sat dnnf bdd; do
    measure "$java" -cp "$libraries" "$here/bench/Counting.java" "$folder/$rules" "$solver"
    row="$row | $seconds"
    case $seconds in *[a-z]*) continue ;; esac
    answer=$(cat "$folder/answer")
    expected=$deals
    [ "$solver" != sat ] || [ "$deals" = 0 ] || expected=some
    [ -z "$deals" ] || [ "$answer" = "$expected" ] || { differ=1 && row="$row ($answer!)"; }
  done
  echo "| $rules | ${deals:-not known} | $row |"
done
exit $differ
