run scenarios/used-car/unstated.yaml --format json
