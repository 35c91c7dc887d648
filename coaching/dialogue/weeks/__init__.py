"""What comes with time: the summary of a week, words in between, seasons looked back on."""
