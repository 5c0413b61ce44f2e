run scenarios/trade/first.yaml --package offer --require-deal
