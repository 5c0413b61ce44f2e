sources --help
