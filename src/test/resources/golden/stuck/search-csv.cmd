search scenarios/canal/talks.yaml --format csv
