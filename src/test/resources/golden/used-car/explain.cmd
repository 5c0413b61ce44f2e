explain scenarios/used-car/first-talk.yaml -p handshake
