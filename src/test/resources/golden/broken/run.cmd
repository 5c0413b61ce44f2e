run scenarios
