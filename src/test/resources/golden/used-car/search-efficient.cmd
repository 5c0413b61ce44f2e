search scenarios/used-car/first-talk.yaml --efficient --by nash --parties seller
