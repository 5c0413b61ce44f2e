run scenarios/trade/first.yaml
