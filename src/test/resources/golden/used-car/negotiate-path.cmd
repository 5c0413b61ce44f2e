negotiate scenarios/used-car/first-talk.yaml --runs 20 --jobs 1 --path 1 --tactic buyer=boulware:0.1..0.5
