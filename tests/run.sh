#!/usr/bin/env bash
# Builds everything, installs the tools the tests judge by when they are missing (Debian), runs every test,
# and ends with one line: N passed, N failed. Extra arguments go to `dotnet test` (for example: --filter Registry).
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

missing=()
command -v chromium >/dev/null || missing+=(chromium)
command -v qpdf >/dev/null || missing+=(qpdf)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing ${missing[*]} …"
  sudo=""; [ "$(id -u)" = 0 ] || sudo="sudo"
  $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "${missing[@]}" >/dev/null \
    || { echo "Could not install: ${missing[*]}"; echo "0 passed, 1 failed"; exit 1; }
fi

if ! dotnet build UnionPortal.sln -v q; then
  echo "The build failed."
  echo "0 passed, 1 failed"
  exit 1
fi

passed=0; failed=0; skipped=0; broken=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for project in tests/*.Tests; do
  echo "== $(basename "$project")"
  dotnet test "$project" --no-build --logger "console;verbosity=normal" --blame-hang-timeout 10m "$@" >"$log" 2>&1
  code=$?
  grep -E '^ *(Failed|Error Message:|Stack Trace:)|^ +at UnionPortal|Assert\.|Expected:|Actual:|error|Aborted|crash' "$log" | grep -v '^{"Timestamp"' | head -200
  p=$(sed -nE 's/^ *Passed: +([0-9]+).*/\1/p' "$log" | tail -1)
  f=$(sed -nE 's/^ *Failed: +([0-9]+).*/\1/p' "$log" | tail -1)
  s=$(sed -nE 's/^ *Skipped: +([0-9]+).*/\1/p' "$log" | tail -1)
  passed=$((passed + ${p:-0})); failed=$((failed + ${f:-0})); skipped=$((skipped + ${s:-0}))
  echo "   ${p:-0} passed, ${f:-0} failed, ${s:-0} skipped"
  # A run that ends badly without naming a failed test has crashed, hung or found no test at all.
  if [ "$code" != 0 ] && [ "${f:-0}" = 0 ] && [ $# = 0 ]; then tail -40 "$log"; broken=$((broken + 1)); fi
  if [ "${p:-0}" = 0 ] && [ "${f:-0}" = 0 ] && [ $# = 0 ]; then echo "   no test ran"; broken=$((broken + 1)); fi
done
failed=$((failed + broken))
tail=""; [ "$skipped" -gt 0 ] && tail=", $skipped skipped"
echo "$passed passed, $failed failed$tail"
[ "$failed" = 0 ]
