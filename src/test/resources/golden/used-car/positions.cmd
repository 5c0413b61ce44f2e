positions .
