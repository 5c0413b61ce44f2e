report scenarios/used-car/first-talk.yaml --format markdown
