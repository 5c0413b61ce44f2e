positions --help
