"""What other people's forms mean: the words known in four languages, and mappings made of them."""
