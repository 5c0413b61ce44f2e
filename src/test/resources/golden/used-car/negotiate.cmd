negotiate scenarios/used-car/first-talk.yaml --runs 200 --jobs 1
