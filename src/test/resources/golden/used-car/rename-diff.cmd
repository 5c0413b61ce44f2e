rename option payment.cash notes --diff
