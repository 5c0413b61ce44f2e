#!/usr/bin/env bash
# How long after saving a file does `parley test --watch` show the result? Saves a scenario and a rule
# file of a copy of the shipped case in turn, ROUNDS times each, and prints the median and the longest.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd -P)
rounds=${1:-20}
folder=$(mktemp -d)
cp -R "$root/rules" "$root/seeds" "$root/scenarios" "$folder"
cd "$folder"
"${PARLEY:-$root/parley}" test --watch >out 2>&1 &
watch=$!
trap 'kill "$watch" 2>/dev/null || true; rm -rf "$folder"' EXIT

# Waits until the output has $1 lines that count tests.
results() {
  local tries=0
  until [ "$(grep -c ' passed, ' out || true)" -ge "$1" ]; do
    sleep 0.005
    tries=$((tries + 1))
    [ "$tries" -lt 12000 ] || { cat out >&2 && exit 1; }
  done
}

until grep -q '^watching' out; do sleep 0.05; done
seen=1
for file in scenarios/ukraine-nato/2026.yaml rules/ukraine-nato/russia.drl; do
  case $file in *.drl) comment='//' ;; *) comment='#' ;; esac
  times=()
  for round in $(seq "$rounds"); do
    sleep 0.2
    echo "$comment round $round" >>"$file"
    start=$(date +%s%N)
    seen=$((seen + 1))
    results "$seen"
    times+=("$((($(date +%s%N) - start) / 1000000))")
  done
  mapfile -t sorted < <(printf '%s\n' "${times[@]}" | sort -n)
  echo "$file: median ${sorted[$((rounds / 2))]} ms, longest ${sorted[$((rounds - 1))]} ms," \
    "first ${times[0]} ms"
done
