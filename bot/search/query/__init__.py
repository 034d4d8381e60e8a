"""What a person typed → its words, each with what it may mean on this list, and conditions."""
