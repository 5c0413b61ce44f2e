negotiate scenarios/used-car/first-talk.yaml --runs 3 --jobs 1 --format json
