"""The tests; what several of them need stands here."""

LOCAL_TOKEN = "4242:a-token-that-must-not-be-logged"
