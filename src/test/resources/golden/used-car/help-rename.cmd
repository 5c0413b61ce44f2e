rename --help
