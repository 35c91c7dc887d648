"""Small samples by hand: twenty followers, a week of comments, what people ask for, who buys in silence."""
