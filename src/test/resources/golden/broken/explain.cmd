explain scenarios/trade/first.yaml -p offer
