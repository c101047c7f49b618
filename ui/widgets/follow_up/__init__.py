"""The year after the signature: visits, supports, referrals, complaints."""
