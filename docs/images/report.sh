#!/usr/bin/env bash
# Makes docs/images/report.webp, the README's picture of the page, from the shipped case. Needs Chromium and its driver.

set -euo pipefail
cd "$(dirname "$0")/../.."
PARLEY_BROWSER=required mvn -B -q -Dquick -Dtest=PagePictureTest -Dparley.picture=docs/images/report.webp test
ls -l docs/images/report.webp
