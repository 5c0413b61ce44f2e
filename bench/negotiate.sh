#!/bin/sh
# How long bargaining takes: the shipped case, then generated cases that grow.
#
#   bench/negotiate.sh          with ./parley, or the command in PARLEY
#
# A line each: what was asked, seconds on the clock, seconds of processor time, share of deals.

set -eu
cd "$(dirname "$0")/.."
parley=${PARLEY:-./parley}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

measure() {
  label=$1
  shift
  # shellcheck disable=SC2086 # PARLEY may be several words
  bash -c 'TIMEFORMAT="%R %U"; time "$@" >"$0/out" 2>"$0/err"' "$work" $parley negotiate "$@" \
    --jobs 2 --format json 2>"$work/time" || { cat "$work/err" >&2 && exit 1; }
  rate=$(sed -n 's/.*"value": \([0-9.]*\).*/\1/p' "$work/out" | head -n 1)
  printf '%-44s %s deals %s\n' "$label" "$(tail -n 1 "$work/time")" "$rate"
}

# A case of so many parties and issues with four options each; a party speaks of 8 issues.
generate() {
  mkdir -p "$work/$1-$2/rules/g" "$work/$1-$2/scenarios/g"
  awk -v parties="$1" -v issues="$2" -v folder="$work/$1-$2" 'BEGIN {
    srand(7)
    agenda = folder "/rules/g/agenda.yaml"
    print "case: g\ntitle: Generated\nparties:" > agenda
    for (p = 0; p < parties; p++) print "  p" p ": {title: P" p ", reservation: 0.2}" > agenda
    print "issues:" > agenda
    for (i = 0; i < issues; i++)
      print "  i" i ": {title: I" i ", status_quo: a, options: {a: A, b: B, c: C, d: D}}" > agenda
    for (p = 0; p < parties; p++) {
      file = folder "/rules/g/p" p ".drl"
      for (k = 0; k < 8; k++) {
        i = int(rand() * issues); j = int(rand() * issues); o = substr("abcd", 1 + int(rand() * 4), 1)
        print "rule \"s" k "\"\n    @weight(" 1 + k % 3 ")" > file
        print "    @confidence(0." 5 + k % 5 ")\nwhen" > file
        print "    Terms( i" i " != \"" o "\", i" j " != \"" o "\" )\nthen" > file
        print "    demand(\"d" k "\", \"It is not so.\")\nend\n" > file
      }
    }
    print "scenario: g\ntitle: G\nrules: ../../rules/g\nas_of: 2026-01-01\npackages: {}" > folder "/scenarios/g/g.yaml"
  }'
}

shipped=scenarios/ukraine-nato/december-2025.yaml
for runs in 100 1000 10000; do
  measure "shipped, alternating, $runs runs" $shipped --runs $runs
done
measure "shipped, alternating, 1000 runs of 80 rounds" $shipped --runs 1000 --rounds 80
measure "shipped, single-text, 1000 runs" $shipped --runs 1000 --protocol single-text
measure "shipped, concession, 1000 runs" $shipped --runs 1000 --protocol concession
for size in "3 10" "6 10" "12 10" "6 20" "6 40" "6 80"; do
  # shellcheck disable=SC2086 # two words
  generate $size
  name=$(echo "$size" | tr ' ' '-')
  measure "$size parties and issues, 1000 runs" "$work/$name/scenarios/g/g.yaml" --runs 1000
done
