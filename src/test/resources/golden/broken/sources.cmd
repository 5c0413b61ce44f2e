sources rules/trade
