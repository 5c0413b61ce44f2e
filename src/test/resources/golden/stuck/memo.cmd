report scenarios/canal/talks.yaml --format markdown
