#!/bin/sh
# Measures how commands grow with the number of rules, on random local cases (bench/Growth.java). Prints a
# Markdown table, a row a command, a column a number of rules: seconds by the clock, in brackets those of the
# processors. `cut` is an answer that reached its limit and said so; an exit code above 1 stands there too.
#
#   bench/growth.sh [RULES...]        60 200 500 1000 2000 5000 unless told
#
# Exit code: always 0; it measures and judges nothing. Takes some ten minutes on an idle machine.

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
"$here/parley" --version >"$folder/out" 2>/dev/null || exit 0
echo "machine: $(uname -srm), $(getconf _NPROCESSORS_ONLN) processors,$(uptime | sed 's/.*load/ load/')"
echo

cell() {
  start=$(date +%s%N)
  (
    cd "$folder/$rules" || exit
    "$here/parley" "$@" >"$folder/out" 2>/dev/null
    echo $? >"$folder/code"
    times >"$folder/time"
  )
  clock=$(($(date +%s%N) - start))
  seconds=$(tail -n 1 "$folder/time" | tr ms '  ' |
    awk -v clock=$clock '{printf "%.1f (%.1f)", clock / 1e9, $1 * 60 + $2 + $3 * 60 + $4}')
  grep -qE 'Incomplete: (stopped|the time)|not checked: |Not known: ' "$folder/out" && seconds="$seconds cut"
  [ "$(cat "$folder/code")" -le 1 ] || seconds="$seconds exit $(cat "$folder/code")"
  printf ' %s |' "$seconds"
}

printf '| command |'
printf ' %s rules |' "$@"
printf '\n|---|'
for rules in "$@"; do printf -- '---|'; done
echo
one=scenarios/made/one.yaml
while read -r command; do
  # shellcheck disable=SC2016 # the quotes are Markdown's
  printf '| `%s` |' "$(echo "$command" | sed "s| $one||")"
  for rules in "$@"; do
    # shellcheck disable=SC2086 # a command is several words
    cell $command </dev/null
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
