negotiate scenarios/used-car/first-talk.yaml --tactic buyer=boulware:2
