search scenarios/used-car/first-talk.yaml --to first_offer --limit 1
