check --strict
