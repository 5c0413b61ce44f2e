run scenarios/used-car/first-talk.yaml
