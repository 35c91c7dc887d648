"""The people around an account: what they do, who they are, whom to follow."""
