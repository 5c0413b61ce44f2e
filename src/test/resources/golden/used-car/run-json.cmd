run scenarios/used-car/first-talk.yaml --format json --package handshake --party seller
