#!/usr/bin/env bash
# The project's one command; see "./bsl help".
set -euo pipefail
cd "$(dirname "$0")"
case "${1:-help}" in
  test) exec mvn -B -ntp verify ;;
  help) echo "usage: ./bsl test" ;;
  *) echo "unknown command: $1 (try ./bsl help)" >&2; exit 2 ;;
esac
