search scenarios/used-car/first-talk.yaml --format json --limit 1 --by total
