search scenarios/used-car/first-talk.yaml
