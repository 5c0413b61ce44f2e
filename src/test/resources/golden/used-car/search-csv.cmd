search scenarios/used-car/first-talk.yaml --format csv --to first_offer
