diagnose scenarios/used-car/first-talk.yaml -p first_offer
