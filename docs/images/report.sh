#!/usr/bin/env bash
# Makes docs/images/report.png, the README's picture of the page, from the shipped case. Needs Chromium.

set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./parley report scenarios/ukraine-nato/december-2025.yaml -o "$work/page.html"
chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
  --user-data-dir="$work/profile" --window-size=1280,900 --virtual-time-budget=3000 \
  --screenshot="$PWD/docs/images/report.png" \
  "file://$work/page.html#explore&from=offer_without_troops&set=deadline.fixed&open=kursk" 2>/dev/null
ls -l docs/images/report.png
