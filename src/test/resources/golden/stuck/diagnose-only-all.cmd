diagnose scenarios/canal/talks.yaml --only port --weighed --all
