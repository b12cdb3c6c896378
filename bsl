#!/usr/bin/env bash
# The project's one command: ./bsl help
set -euo pipefail
cd "$(dirname "$0")"

jar=bootstrap/target/twilio-bsl.jar
emulator_jar=emulator/target/emulator.jar
maven=(mvn -B -ntp)

say() { printf '%s\n' "$*" >&2; }

need() {
  command -v "$1" >/dev/null 2>&1 || { say "'$1' is missing: install $2"; exit 1; }
}

tools() {
  need java "a JDK, version 17 or newer"
  need javac "a JDK, version 17 or newer (a runtime alone cannot build)"
  need mvn "Maven, version 3.8.7 or newer"
}

# Builds the jars unless they are newer than everything that they are made of.
build() {
  if [ -f "$jar" ] && [ -f "$emulator_jar" ] &&
    [ -z "$(find . -newer "$jar" \( -path '*/src/main/*' -o -name pom.xml \) -type f -print -quit)" ]; then
    return
  fi
  tools
  say "building (a few minutes the first time) …"
  "${maven[@]}" -q -DskipTests package
}

# The page tests want a browser: one that is there, Debian's when we may install it, else Playwright's own.
find_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if command -v "$name" >/dev/null 2>&1; then
      command -v "$name"
      return
    fi
  done
}

browser() {
  [ -n "${BSL_CHROMIUM:-}" ] && return
  BSL_CHROMIUM=$(find_browser)
  if [ -z "$BSL_CHROMIUM" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing Debian's chromium for the page tests …"
    if apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >&2; then
      BSL_CHROMIUM=$(find_browser)
    fi
  fi
  [ -n "$BSL_CHROMIUM" ] || say "no Chromium found; Playwright will try to bring one. If it cannot, install Chromium or set BSL_CHROMIUM to it."
  export BSL_CHROMIUM
}

run_tests() {
  tools
  browser
  exec "${maven[@]}" verify "$@"
}

# Keeps the classes of one short run in an archive, from which later starts take them ready-made; each Java needs its own.
archive() {
  local java
  java=$(readlink -f "$(command -v java)")
  classes=bootstrap/target/twilio-bsl-$(printf %s "$java" | cksum | cut -d ' ' -f 1).jsa
  [ "$classes" -nt "$jar" ] && return
  local folder pid root=$PWD
  folder=$(mktemp -d)
  say "preparing faster starts …"
  # In a folder and an environment of its own: it must see neither .env nor the real data.
  (cd "$folder" && exec env -i PATH="$PATH" HOST=127.0.0.1 TWILIO_PORT=0 ADMIN_PASSWORD=not-kept-anywhere \
    java "@$root/jvm.options" "-XX:ArchiveClassesAtExit=$root/$classes" -jar "$root/$jar" serve) \
    >"$folder/log" 2>&1 &
  pid=$!
  until grep -q 'serving port' "$folder/log" || ! kill -0 "$pid" 2>/dev/null; do sleep 0.2; done
  kill -TERM "$pid" 2>/dev/null || true
  wait "$pid" || true
  rm -rf "$folder"
}

serve() {
  build
  archive
  exec java @jvm.options -Xshare:auto "-XX:SharedArchiveFile=$classes" -jar "$jar" serve
}

demo() {
  build
  local folder port=${DEMO_PORT:-5001} emulator_port=${DEMO_EMULATOR_PORT:-5002} emulator_pid inbox_pid
  folder=$(mktemp -d)
  local emulator="http://127.0.0.1:$emulator_port" inbox="http://127.0.0.1:$port"

  EMULATOR_PORT=$emulator_port EMULATOR_WEBHOOK="$inbox/webhook/twilio" EMULATOR_NUMBERS="$folder/numbers" \
    java -Xmx128m -XX:+UseSerialGC -jar "$emulator_jar" --demo >"$folder/emulator.log" 2>&1 &
  emulator_pid=$!
  trap 'kill "${inbox_pid:-}" "${emulator_pid:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "${folder:-}"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  wait_for "$emulator_pid" "$folder/numbers" "$folder/emulator.log"

  export TWILIO_ACCOUNT_SID=ACeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee TWILIO_AUTH_TOKEN=emulator-auth-token
  export TWILIO_API_URL=$emulator WIX_BASE_URL=$emulator/_functions PUBLIC_URL=$inbox
  export HOST=127.0.0.1 TWILIO_PORT=$port DATA_DIR=$folder/data DATABASE_URL= ADMIN_USER=ana ADMIN_PASSWORD=demo-clinica
  java @jvm.options -jar "$jar" import --numbers "$folder/numbers" >"$folder/import.log" 2>&1 ||
    { cat "$folder/import.log" >&2; exit 1; }
  java @jvm.options -jar "$jar" serve &
  inbox_pid=$!
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$inbox_pid" 2>/dev/null || { say "the inbox did not start"; exit 1; }
    sleep 0.2
  done

  cat <<TEXT

  The inbox    $inbox        sign in as  ana  with  demo-clinica
  The phone    $emulator/phone  play any of the contacts

  Ctrl+C ends the demo and removes its data.

TEXT
  wait "$inbox_pid"
}

bench() {
  build
  archive
  browser
  mkdir -p benchmarks/target
  exec java -Xmx4g -Dorg.slf4j.simpleLogger.defaultLogLevel=warn "-Dclasses=$classes" \
    -cp "benchmarks/target/classes:$(cat benchmarks/target/classpath)" co.com.bsl.inbox.benchmarks.Bench "$@"
}

# Waits until a process has written a file, or says why it ended.
wait_for() {
  local pid=$1 file=$2 log=$3
  until [ -s "$file" ]; do
    kill -0 "$pid" 2>/dev/null || { cat "$log" >&2; exit 1; }
    sleep 0.1
  done
}

help() {
  cat <<'TEXT'
usage: ./bsl COMMAND

  demo      starts emulator and inbox on this machine, with people who write back
  serve     serves for real, configured by the environment and .env
  test      runs everything that CI runs
  package   builds bootstrap/target/twilio-bsl.jar
  format    formats all sources
  bench     measures against the budgets, in ten minutes; 'bench long' takes an hour and more
  help      this page

The product itself: java -jar bootstrap/target/twilio-bsl.jar --help
From SQLite to PostgreSQL: java -jar bootstrap/target/twilio-bsl.jar move --to postgres://…
TEXT
}

command=${1:-help}
[ $# -gt 0 ] && shift
case "$command" in
  demo) demo ;;
  serve) serve ;;
  test) run_tests "$@" ;;
  package) tools; exec "${maven[@]}" -q -DskipTests package ;;
  format) tools; exec "${maven[@]}" -q spotless:apply ;;
  bench) bench "$@" ;;
  help | -h | --help) help ;;
  *) say "unknown command: $command"; help >&2; exit 2 ;;
esac
