check rules/used-car --format json
