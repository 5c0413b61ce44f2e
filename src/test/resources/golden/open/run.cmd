run scenarios/used-car/open.yaml
