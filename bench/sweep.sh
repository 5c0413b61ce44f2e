#!/bin/sh
# How long `parley sweep` takes for 100,008 runs of the shipped case's scenarios, on one thread and
# on two, and that both tables are the same bytes.
#
#   bench/sweep.sh [QUESTION]               run (default), `{search: {count: true}}` or another

set -eu
cd "$(dirname "$0")/.."
question=${1:-run}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/plan.yaml" <<PLAN
sweep: bench
scenarios: [$PWD/scenarios/ukraine-nato]
question: $question
grid:
  as_of: {from: 2025-01-01, to: 2026-04-08}
  sure: {from: 0, to: 0.99, step: 0.09}
PLAN
for jobs in 1 2; do
  start=$(date +%s%N)
  ./parley sweep "$work/plan.yaml" -o "$work/$jobs.csv" --jobs "$jobs"
  echo "$jobs threads: $((($(date +%s%N) - start) / 1000000)) ms"
done
cmp "$work/1.csv" "$work/2.csv"
