"""What is said of the year after the signature: visits, deliveries, scores, complaints."""
