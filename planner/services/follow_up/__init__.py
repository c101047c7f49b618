"""What a person does after the signature: record, answer, close."""
