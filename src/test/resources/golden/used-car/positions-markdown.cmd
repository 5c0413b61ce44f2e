positions . --format markdown
