positions . --matrix
