search scenarios/used-car/first-talk.yaml --by diverse --parties buyer --limit 3
