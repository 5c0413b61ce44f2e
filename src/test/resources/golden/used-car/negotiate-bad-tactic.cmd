negotiate scenarios/used-car/first-talk.yaml --tactic buyer=boulwar:0.2
