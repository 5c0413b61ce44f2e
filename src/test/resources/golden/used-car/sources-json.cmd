sources rules/used-car --format json
