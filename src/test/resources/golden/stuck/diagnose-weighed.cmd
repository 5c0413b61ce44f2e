diagnose scenarios/canal/talks.yaml --weighed --limit 2 --parties upper,lower
