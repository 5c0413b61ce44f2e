check --verify 100 --seed 3
