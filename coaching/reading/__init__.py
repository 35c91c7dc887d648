"""What a message, a picture or a file says, in figures: from words to a Reading."""
