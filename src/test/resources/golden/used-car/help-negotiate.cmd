negotiate --help
