check rules/trade --strict --format json
