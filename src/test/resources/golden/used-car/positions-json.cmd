positions . --format json
