negotiate scenarios/used-car/first-talk.yaml --from 2026-02-01
