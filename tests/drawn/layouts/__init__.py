"""How the screens of each platform are laid out."""
