#!/bin/sh
# Measures how long 500 mutants of the shipped case take: `parley test --mutate --sample 500`, the
# start of the program, its own tests and Drools' compilation included.
#
#   bench/mutation.sh [RUNS]        RUNS is 3 unless told
#
# Exit code: always 0; it measures and judges nothing.

set -u
here=$(cd "$(dirname "$0")/.." && pwd -P)
runs=${1:-3}
cd "$here" || exit 0

# The first run builds what is missing.
./parley test --mutate --sample 1 >/dev/null || exit 0

echo "machine: $(uname -srm), $(getconf _NPROCESSORS_ONLN) processors,$(uptime | sed 's/.*load/ load/')"
run=0
while [ "$run" -lt "$runs" ]; do
  start=$(date +%s%N)
  ./parley test --mutate --sample 500 | tail -n 1
  end=$(date +%s%N)
  echo "  $(((end - start) / 1000000)) ms"
  run=$((run + 1))
done
