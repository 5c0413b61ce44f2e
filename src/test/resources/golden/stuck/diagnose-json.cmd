diagnose scenarios/canal/talks.yaml -p upkeep --format json --limit 1
