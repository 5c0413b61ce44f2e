run scenarios/used-car/open.yaml --time-limit soon
