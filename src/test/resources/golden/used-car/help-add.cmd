add --help
