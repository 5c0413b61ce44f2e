rename option payment.cash notes --diff --format json
