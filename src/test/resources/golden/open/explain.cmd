explain scenarios/used-car/open.yaml -p price_open
