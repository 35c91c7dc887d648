"""What Faro knows: pure and synchronous at heart, with no Telegram, no database and no clock of its own."""
