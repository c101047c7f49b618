"""What is made with one person: draft, plan, agreement, the screen turned round."""
