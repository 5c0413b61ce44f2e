check --verify 5 --format json
