check --format json scenarios/trade/lost.yaml
