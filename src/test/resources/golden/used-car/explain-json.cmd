explain scenarios/used-car/first-talk.yaml -p in_parts --party seller --format json
