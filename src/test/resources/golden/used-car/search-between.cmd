search scenarios/used-car/first-talk.yaml --between first_offer handshake
