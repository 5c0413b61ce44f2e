report scenarios/used-car/open.yaml --format markdown
