run scenarios/used-car/open.yaml --all
