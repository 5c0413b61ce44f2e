#!/usr/bin/env bash
# Builds parley-spark.jar, tries it in Spark's local mode, and on a cluster of a master and two workers
# on the loopback interface, one of which is killed half-way: both tables must be the bytes that
# `parley sweep` writes. A table of Parquet, of which first the driver is killed and, when it is resumed,
# a worker, must have the same rows. Needs no Spark: its jars come from Maven Central.
#
#   src/spark/try.sh [local|cluster]        default: both
#
# Everything is written below .build/spark. Exit code: 0 if all is as it should be.

set -euo pipefail
cd "$(dirname "$0")/../.."
what=${1:-both}
build=.build/spark
home=$PWD/$build/home
version=$(sed -n 's/.*<spark.version>\(.*\)<.*/\1/p' pom.xml)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs \
  sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

maven() {
  mvn -B -q -ntp -Dstyle.color=never "$@"
}

echo "== build parley-spark.jar"
tests=(-DskipTests)
if [[ $what != cluster ]]; then
  tests=(-Dtest=SparkSweepTest -Dsurefire.failIfNoSpecifiedTests=false)
fi
maven -Pspark -Dquick "${tests[@]}" "-Dparley.build=$build" package
[[ $what != local ]] || exit 0

echo "== Spark's own jars"
if [[ ! -e $home/complete-$version ]]; then
  rm -rf "$home"
  mkdir -p "$home/conf"
  maven -f src/spark/jars.xml "-Dspark.version=$version" \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DincludeScope=runtime "-DoutputDirectory=$home/jars"
  touch "$home/complete-$version"
fi

work=$(mktemp -d)
processes=()
end() {
  if ((${#processes[@]})); then
    kill -9 "${processes[@]}" 2>/dev/null || true
    wait 2>/dev/null || true
  fi
  rm -rf "$work"
}
trap end EXIT

export SPARK_HOME=$home SPARK_LOCAL_IP=127.0.0.1 SPARK_SCALA_VERSION=2.13

# Starts one of Spark's programs in the background; its log is $work/NAME.log, its process $started.
start() {
  local name=$1 main=$2
  shift 2
  "$java" -Xmx512m "${opens[@]}" -cp "$home/jars/*" "$main" "$@" >"$work/$name.log" 2>&1 &
  started=$!
  processes+=("$started")
}

# Waits until a file has a line with these words, for two minutes at most.
await() {
  local file=$1 words=$2 tries=0
  until grep -q "$words" "$file" 2>/dev/null; do
    ((++tries < 1200)) || { echo "no '$words' in $file:"; tail -n 30 "$file"; exit 1; }
    sleep 0.1
  done
}

free_port() {
  local port
  for port in $(shuf -i 20000-30000 -n 20); do
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then
      echo "$port"
      return
    fi
  done
}

echo "== a table by threads"
cat >"$work/plan.yaml" <<PLAN
sweep: cluster
scenarios: [$PWD/scenarios/ukraine-nato]
question: run
grid:
  as_of: {from: 2025-01-01, to: 2026-04-08, step: 3}
  sure: {from: 0, to: 0.9, step: 0.1}
PLAN
"$java" -cp "$build/classes:$build/lib/*" parley.app.Main sweep "$work/plan.yaml" -o "$work/here.csv"

echo "== a master and two workers"
master=spark://127.0.0.1:$(free_port)
start master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "${master##*:}" \
  --webui-port "$(free_port)"
await "$work/master.log" "I have been elected leader"
workers=()
worker() {
  local n=$1
  start "worker$n" org.apache.spark.deploy.worker.Worker -c 1 -m 1g -d "$work/worker$n" \
    --host 127.0.0.1 --webui-port "$(free_port)" "$master"
  workers+=("$started")
  await "$work/worker$n.log" "Successfully registered with master"
}
worker 1
worker 2

# Starts a sweep of the plan on the cluster in the background; its log is $work/NAME.log.
sweep() {
  local name=$1
  shift
  start "$name" org.apache.spark.deploy.SparkSubmit --master "$master" --executor-memory 640m \
    --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 \
    --conf spark.ui.enabled=false --conf "spark.executor.extraJavaOptions=${opens[*]}" \
    --class parley.spark.SparkSweep "$build/parley-spark.jar" "$work/plan.yaml" \
    --runs-per-task 100 "$@"
}

# Waits until a command prints at least so much, while a sweep goes on.
reaches() {
  local name=$1 enough=$2
  shift 2
  while [[ $("$@" 2>/dev/null || echo 0) -lt $enough ]]; do
    kill -0 "$started" 2>/dev/null || { echo "ended too early:"; tail -n 40 "$work/$name.log"; exit 1; }
    sleep 0.1
  done
}

# Waits until a sweep has ended well.
ends() {
  wait "$started" || { echo "failed:"; tail -n 40 "$work/$1.log"; exit 1; }
  grep "rows of" "$work/$1.log"
}

# Kills the first worker that lives, and what answers runs for it.
kill_a_worker() {
  local executors=() stat process parent
  for stat in /proc/[0-9]*/stat; do
    read -r process _ _ parent _ 2>/dev/null <"$stat" || continue
    [[ $parent != "${workers[0]}" ]] || executors+=("$process")
  done
  ((${#executors[@]})) || { echo "the worker had no executor"; exit 1; }
  kill -9 "${workers[0]}" "${executors[@]}"
  workers=("${workers[@]:1}")
}

echo "== the same table by the cluster, one worker killed half-way"
begin=$SECONDS
sweep csv -o "$work/there.csv"
whole=$(stat -c %s "$work/here.csv")
reaches csv $((whole / 3)) stat -c %s "$work/there.csv.part"
at=$(stat -c %s "$work/there.csv.part")
kill_a_worker
echo "killed a worker and its executor when $((100 * at / whole)) % was there"
ends csv
await "$work/csv.log" "Lost executor"
cmp "$work/here.csv" "$work/there.csv"
echo "the same bytes after $((SECONDS - begin)) s: no row lost, none twice"

echo "== Parquet by the cluster, the driver killed, then resumed and a worker killed"
begin=$SECONDS
parts() {
  { find "$work/there.parquet.part" -name 'runs-*.parquet' 2>/dev/null || true; } | wc -l
}
worker 3
sweep killed -o "$work/there.parquet"
reaches killed 70 parts
kill -9 "$started"
wait "$started" || true
[[ ! -e $work/there.parquet ]] || { echo "half a table is in its place"; exit 1; }
kept=$(parts)
echo "killed the driver when $kept parts were there"
sweep resumed -o "$work/there.parquet" --resume
reaches resumed $((kept + 70)) parts
kill_a_worker
echo "killed a worker and its executor"
ends resumed
await "$work/resumed.log" "Lost executor"
"$java" "${opens[@]}" -Dspark.master=local -Dspark.ui.enabled=false \
  -cp "$build/test-classes:$home/jars/*" parley.spark.ParquetRows \
  "$work/there.parquet" "$work/there-parquet.csv" >"$work/rows.log" 2>&1
cmp "$work/here.csv" "$work/there-parquet.csv"
echo "the same rows after $((SECONDS - begin)) s: none lost, none twice"
