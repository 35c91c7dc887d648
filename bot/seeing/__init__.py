"""What happens to a picture in the worker process: opened with care, found and read, its words told apart by colour."""
