negotiate scenarios/used-car/first-talk.yaml --runs 50 --jobs 1 --format csv
