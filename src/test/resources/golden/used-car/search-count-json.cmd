search scenarios/used-car/first-talk.yaml --count --format json --fix payment=cash
