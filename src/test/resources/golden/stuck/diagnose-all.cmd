diagnose scenarios/canal/talks.yaml -p as_it_is --all
