"""What a person may ask of the office: everything kept on them, or that it is erased."""
