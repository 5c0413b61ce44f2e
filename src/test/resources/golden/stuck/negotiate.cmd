negotiate scenarios/canal/talks.yaml --runs 100 --jobs 1
