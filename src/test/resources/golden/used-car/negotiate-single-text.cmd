negotiate scenarios/used-car/first-talk.yaml --runs 50 --jobs 1 --protocol single-text --path 2
