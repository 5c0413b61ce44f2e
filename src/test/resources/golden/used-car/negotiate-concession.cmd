negotiate scenarios/used-car/first-talk.yaml --runs 50 --jobs 1 --protocol concession --path 2 --format markdown
