search scenarios/canal/talks.yaml
