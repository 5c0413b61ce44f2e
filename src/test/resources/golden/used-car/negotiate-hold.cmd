negotiate scenarios/used-car/first-talk.yaml --runs 20 --jobs 1 --demands hold
