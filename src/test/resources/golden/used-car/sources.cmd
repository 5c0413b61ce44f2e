sources rules/used-car
