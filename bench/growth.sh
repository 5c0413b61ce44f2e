#!/bin/sh
# Measures how commands grow with the number of rules, on random local cases (bench/Growth.java): a row a
# command, processor seconds (user and system) a number of rules. A cell with `cut` reached a limit and said so.
#
#   bench/growth.sh [RULES...]        60 200 500 1000 2000 5000 unless told
#
# Exit code: always 0; it measures and judges nothing.

set -u
here=$(cd "$(dirname "$0")/.." && pwd -P)
[ $# -gt 0 ] || set -- 60 200 500 1000 2000 5000
folder=$(mktemp -d) || exit 0
trap 'rm -rf "$folder"' EXIT
export JAVA_TOOL_OPTIONS=-Xmx2g
for rules in "$@"; do
  tests=1000
  [ "$rules" -lt 5000 ] || tests=20000
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" "$here/bench/Growth.java" "$folder/$rules" "$rules" "$tests" 2>/dev/null
done

# The first run builds what is missing.
"$here/parley" --version || exit 0
echo "machine: $(uname -srm), $(getconf _NPROCESSORS_ONLN) processors,$(uptime | sed 's/.*load/ load/')"

cell() {
  (
    cd "$folder/$rules" || exit
    "$here/parley" "$@" >"$folder/out" 2>/dev/null
    times >"$folder/time"
  )
  seconds=$(tail -n 1 "$folder/time" | tr ms "  " | awk '{printf "%.1f", $1 * 60 + $2 + $3 * 60 + $4}')
  grep -qE 'Not all is known|Not known: ' "$folder/out" && seconds="$seconds cut"
  printf ' | %s' "$seconds"
}

one=scenarios/made/one.yaml
while read -r command; do
  printf '%s' "$command"
  for rules in "$@"; do
    # shellcheck disable=SC2086 # a command is several words
    cell $command
  done
  echo
done <<COMMANDS
run $one
test tests
search $one --count
search $one
diagnose $one
timeline $one
robust $one
stability $one
check rules scenarios
COMMANDS
