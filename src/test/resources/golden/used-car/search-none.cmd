search scenarios/used-car/first-talk.yaml --fix price=asked --from in_parts
