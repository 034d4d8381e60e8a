"""Resources → what is known of the list: who has which word, and its vocabulary."""
